import fc from 'fast-check';
import { strategyDiscussionAct } from '../testing/journeys/protection.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { triggered } from '../testing/protection.story';
import { strategyDiscussion as stage } from './strategy-discussion.stage';
import { type StrategyDiscussionState } from './strategy-discussion.state';

const roads = fc
  .array(strategyDiscussionAct, { minLength: 1, maxLength: 60, size: 'max' })
  .map((commands) => walked(stage, triggered, commands));

function always(holds: (road: StrategyDiscussionState[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 100 });
}

const roadOf = (outcome: string) =>
  outcome.startsWith('section47') || outcome === 'immediateProtection' ? 's47' : outcome;

describe('whatever people send about a strategy discussion', () => {
  it('some are countersigned, some stay open', () => {
    const ends = new Set(fc.sample(roads, { numRuns: 200, seed: 1 }).map((road) => road.at(-1)?.status));
    expect(ends).toContain('countersigned');
    expect(ends).toContain('convened');
  });
  it('clocks keep their starts and stops', () => always((road) => clocksHold(stage, road)));
  it('an outcome that counts never leaves its road', () =>
    always((road) => {
      const outcomes = road.map((state) => stage.outcome(state)).filter((one) => one !== undefined);
      expect(new Set(outcomes.map(roadOf)).size).toBeLessThanOrEqual(1);
      const first = road.findIndex((state) => stage.outcome(state) !== undefined);
      expect(outcomes).toHaveLength(first === -1 ? 0 : road.length - first);
    }));
  it('nobody signs twice, and nobody signs what they wrote', () =>
    always((road) => {
      for (const state of road) {
        if (!('gate' in state)) continue;
        const { authors, authorised, countersigned } = state.gate!;
        const hands = (one = authorised) => [one?.by, one?.deputisingFor].filter((id) => id !== undefined);
        const first = hands();
        const second = countersigned === undefined ? [] : hands(countersigned);
        expect(first.filter((id) => authors.includes(id) || second.includes(id))).toEqual([]);
        expect(second.filter((id) => authors.includes(id))).toEqual([]);
      }
    }));
  it('a call with the police alone is signed only once it is confirmed by somebody else', () =>
    always((road) => {
      for (const state of road) {
        if (!('outcome' in state) || !state.discussion.policeOnly || state.status === 'outcomeRecorded') continue;
        expect(state.discussion.heldBy).not.toContain(state.policeOnlyConfirmed!.by);
      }
    }));
  it('what protects the child counts as soon as it is on record', () =>
    always((road) => {
      for (const state of road) {
        if (!('outcome' in state) || state.outcome === 'noSection47') continue;
        expect(stage.outcome(state)).toBe(state.outcome);
      }
    }));
});
