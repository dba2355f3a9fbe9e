import fc from 'fast-check';
import { section47Act } from '../testing/journeys/protection.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { initiated } from '../testing/protection.story';
import { unanswered } from './agencies-asked';
import { section47Enquiry as stage } from './section47.stage';
import { type Section47State } from './section47.state';

const roads = fc
  .array(section47Act, { minLength: 1, maxLength: 80, size: 'max' })
  .map((commands) => walked(stage, initiated, commands));

function always(holds: (road: Section47State[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 100 });
}

describe('whatever people send about an enquiry', () => {
  it('some are countersigned, some stay open', () => {
    const ends = new Set(fc.sample(roads, { numRuns: 200, seed: 1 }).map((road) => road.at(-1)?.status));
    expect(ends).toContain('countersigned');
    expect(ends).toContain('enquiring');
  });
  it('clocks keep their starts and stops', () => always((road) => clocksHold(stage, road)));
  it('no conclusion comes about with an agency unanswered, a child unmentioned or responsibility unsaid', () =>
    always((road) => {
      road.forEach((state, step) => {
        const before = road[step - 1];
        if (state.status !== 'concluded' || before?.status === 'concluded') return;
        expect(unanswered(state)).toEqual([]);
        expect(state.seen).not.toEqual([]);
        expect(state.responsibility).toBeDefined();
        expect(state.workerId).toBeDefined();
      });
    }));
  it('no conference despite continuing risk rests on a senior manager’s decision', () =>
    always((road) => {
      for (const state of road) {
        if (!('outcome' in state) || state.outcome !== 'continuingRiskNoConference') continue;
        expect(state.noConference).toBeDefined();
        expect(state.gate.authors).toEqual(expect.arrayContaining([...state.noConference!.by]));
      }
    }));
  it('the outcome counts from the authorisation on, and never changes', () =>
    always((road) => {
      const outcomes = road.map((state) => stage.outcome(state)).filter((one) => one !== undefined);
      expect(new Set(outcomes).size).toBeLessThanOrEqual(1);
      for (const state of road) {
        const signed = 'outcome' in state && state.gate.authorised !== undefined;
        expect(stage.outcome(state) !== undefined).toBe(signed);
      }
    }));
});
