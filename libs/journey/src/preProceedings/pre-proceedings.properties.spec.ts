import fc from 'fast-check';
import { asked } from '../testing/pre-proceedings.story';
import { preProceedingsAct } from '../testing/journeys/pre-proceedings.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { refusalOf } from '../testing/rule-book';
import { issueAtOnce } from '../testing/pre-proceedings.story';
import { preProceedings as stage } from './pre-proceedings.stage';
import { type PreProceedingsState } from './pre-proceedings.state';

const commands = fc.array(preProceedingsAct, { minLength: 1, maxLength: 100, size: 'max' });
const roads = commands.map((sent) => walked(stage, asked, sent));

function always(holds: (road: PreProceedingsState[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 100 });
}

const running = (state: PreProceedingsState) =>
  stage
    .clocks(state)
    .filter(({ stoppedAt }) => stoppedAt === undefined)
    .map(({ rule }) => rule);

describe('whatever people send before proceedings', () => {
  it('every status and every outcome is reached', () => {
    const reached = fc.sample(roads, { numRuns: 400, seed: 1 }).flat();
    expect(new Set(reached.map(({ status }) => status))).toEqual(
      new Set(['legalPlanning', 'awaitingLetter', 'awaitingMeeting', 'working', 'issuing', 'ended']),
    );
    expect(new Set(reached.map((state) => stage.outcome(state)))).toEqual(
      new Set([undefined, 'planContinues', 'stepDown', 'proceedingsIssued']),
    );
  });
  it('clocks keep their starts and stops', () => always((road) => clocksHold(stage, road)));
  it('how it ended never changes, and then no clock runs', () =>
    always((road) => {
      const ended = road.filter((state) => stage.outcome(state) !== undefined);
      expect(new Set(ended.map((state) => stage.outcome(state))).size).toBeLessThanOrEqual(1);
      for (const state of ended) expect(running(state)).toEqual([]);
    }));
  it('until then something is always due', () =>
    always((road) => {
      for (const state of road) if (state.status !== 'ended') expect(running(state)).not.toEqual([]);
    }));
  it('once begun the next review and the end are always due, once each', () =>
    always((road) => {
      for (const state of road) {
        if (state.status === 'unopened' || state.status === 'ended' || state.begunAt === undefined) continue;
        expect(running(state).filter((rule) => rule.startsWith('pre-proceedings-review'))).toHaveLength(1);
        expect(running(state).filter((rule) => rule === 'pre-proceedings-end')).toHaveLength(1);
      }
    }));
  it('an urgent issue is never refused while it goes on', () =>
    always((road) => {
      for (const state of road) {
        if (state.status === 'ended') continue;
        const late = { ...issueAtOnce, at: '2013-12-01T10:00:00.000Z' };
        expect(refusalOf(() => stage.decide(state, late))).toBeUndefined();
      }
    }));
  it('a step down leaves no parent untold and no assessment open', () =>
    always((road) => {
      for (const state of road) {
        if (state.status !== 'ended' || state.outcome !== 'stepDown') continue;
        expect(state.addressees.filter(({ answeredAt }) => answeredAt === undefined)).toEqual([]);
        expect(state.assessments.filter((one) => !one.receivedAt && !one.withdrawnAt)).toEqual([]);
      }
    }));
});
