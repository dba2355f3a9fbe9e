import fc from 'fast-check';
import { received, reviewed, written } from '../testing/early-help.story';
import { commonAssessmentAct } from '../testing/journeys/early-help.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { commonAssessment as stage } from './common-assessment.stage';
import { type CommonAssessmentState } from './common-assessment.state';

/** From the first day, or in the middle of a story. */
const roads = fc
  .tuple(
    fc.constantFrom([], written, reviewed),
    fc.array(commonAssessmentAct, { minLength: 1, maxLength: 80, size: 'max' }),
  )
  .map(([before, commands]) => walked(stage, received, [...before, ...commands]));

function always(holds: (road: CommonAssessmentState[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 100 });
}

const running = (state: CommonAssessmentState) =>
  stage
    .clocks(state)
    .filter(({ stoppedAt }) => stoppedAt === undefined)
    .map(({ rule }) => rule);

describe('whatever people send about early help', () => {
  it('it ends in every way that there is', () => {
    const ends = fc.sample(roads, { numRuns: 300, seed: 1 }).map((road) => stage.outcome(road.at(-1)!));
    expect(new Set(ends.filter((one) => one !== undefined))).toEqual(
      new Set(['consentRefused', 'consentWithdrawn', 'outcomesMet', 'disengaged', 'notAccepted', 'steppedUp']),
    );
  });
  it('clocks keep their starts and stops', () => always((road) => clocksHold(stage, road)));
  it('how it ended never changes, and then only a concern may wait for the hub', () =>
    always((road) => {
      const ended = road.filter((state) => stage.outcome(state) !== undefined);
      expect(new Set(ended.map((state) => stage.outcome(state))).size).toBeLessThanOrEqual(1);
      for (const state of ended) expect(running(state).filter((rule) => rule !== 'early-help-step-up')).toEqual([]);
    }));
  it('until then somebody is always due to do something', () =>
    always((road) => {
      for (const state of road) {
        if (stage.outcome(state) === undefined) expect(running(state).length).toBeGreaterThan(0);
      }
    }));
  it('nothing is assessed, allocated or planned without consent', () =>
    always((road) => {
      for (const state of road) {
        if (state.status === 'unopened' || state.consent?.answer === 'given') continue;
        expect([state.queue, state.services, state.stars, state.plan.needs]).toEqual([[], [], [], []]);
      }
    }));
});
