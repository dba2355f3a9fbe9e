import fc from 'fast-check';
import { isQuorate } from '../shared/attendance';
import * as story from '../testing/conference.story';
import { initialConferenceAct } from '../testing/journeys/conference.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { type InitialConferenceState } from './initial-conference.state';
import { initialConference as stage } from './initial-conference.stage';

const starts = fc.constantFrom(story.asked, story.transferIn, story.preBirth);
const roads = fc
  .tuple(starts, fc.array(initialConferenceAct, { minLength: 20, maxLength: 45, size: 'max' }))
  .map(([start, commands]) => walked(stage, start, commands));

function always(holds: (road: InitialConferenceState[]) => void) {
  fc.assert(fc.property(roads, holds), { numRuns: 150 });
}

describe('whatever people send to a conference', () => {
  it('some roads end with a plan, some without, some before the decision', () => {
    const ends = fc.sample(roads, { numRuns: 300, seed: 1 }).map((road) => stage.outcome(road.at(-1)!));
    expect(new Set(ends)).toEqual(
      new Set(['plan', 'childInNeedPlan', 'earlyHelp', 'otherAgency', 'noFurtherAction', undefined]),
    );
  });
  it('a clock keeps its start, and its stop', () => always((road) => clocksHold(stage, road)));
  it('a plan has a category, a chair, a passed scrutiny and the day of the conference', () =>
    always((road) => {
      const end = road.at(-1)!;
      if (!('decision' in end) || end.decision.outcome !== 'plan') return;
      expect(end.decision.category).toBeDefined();
      expect(end.scrutinies.at(-1)?.result).toBe('passed');
      expect([story.chair.id, story.anotherChair.id]).toContain(end.sitting.chairId);
      expect(stage.passes?.(end)).toMatchObject({ startsAt: end.sitting.at });
    }));
  it('none sits without a quorum unless the chair says why', () =>
    always((road) => {
      for (const state of road) {
        if (state.status === 'unopened' || state.meeting.sitting === undefined) continue;
        expect(isQuorate(state.meeting.sitting.attendance)).toBe(state.meeting.sitting.quorate);
        expect(state.meeting.sitting.quorate).toBe(true); // no act in this walk gives a reason
      }
    }));
  it('an outcome never changes once it stands', () =>
    always((road) => {
      const outcomes = new Set(road.map((state) => stage.outcome(state)).filter((one) => one !== undefined));
      expect(outcomes.size).toBeLessThanOrEqual(1);
    }));
});
