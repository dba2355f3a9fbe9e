import fc from 'fast-check';
import * as story from '../testing/plan.story';
import { protectionPlanAct } from '../testing/journeys/plan.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { londonDate } from '#libs/timescales';
import { gapsIn } from '../shared/action-plan';
import { childProtectionPlan as stage } from './plan.stage';
import { type ProtectionPlanState } from './plan.state';

/** One act a day: no plan is reviewed on its first day. */
const starts = fc.constantFrom(story.begun, story.begunBeforeBirth);
const roads = fc
  .tuple(starts, fc.array(protectionPlanAct, { minLength: 20, maxLength: 50, size: 'max' }))
  .map(([start, commands]) => walked(stage, start, commands, 24 * 60 + 1));

function always(holds: (road: ProtectionPlanState[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 150 });
}

describe('whatever people send to a protection plan', () => {
  it('some plans go on, some end at a review, some end without one', () => {
    const ends = fc.sample(roads, { numRuns: 300, seed: 1 }).map((road) => stage.outcome(road.at(-1)!));
    expect(new Set(ends)).toEqual(new Set([undefined, 'childInNeedPlan', 'lookedAfter', 'noServices', 'died']));
  });
  it('a clock keeps its start, and its stop', () => always((road) => clocksHold(stage, road)));
  it('the written plan is whole on the day on which it becomes active', () =>
    always((road) => {
      const active = road.find((state) => state.status === 'active');
      if (active?.status === 'active') expect(gapsIn(active.plan)).toEqual([]);
    }));
  it('no plan ends on its first day, and none is reviewed on it', () =>
    always((road) => {
      const end = road.at(-1)!;
      if (end.status === 'unopened') return;
      const began = londonDate(end.openedAt);
      for (const { sitting } of end.reviewLog) expect(londonDate(sitting.at) > began).toBe(true);
      if (end.status === 'ended') expect(londonDate(end.endedAt) > began).toBe(true);
    }));
  it('only a review that sat, or an ending of its own, ends a plan', () =>
    always((road) => {
      const end = road.at(-1)!;
      if (end.status !== 'ended' || end.outcome === 'died') return;
      expect(end.reviewLog.at(-1)).toMatchObject({
        decision: 'end',
        outcome: end.outcome,
        sitting: { at: end.endedAt },
      });
    }));
  it('an ended plan has no clock that runs, and changes no more', () =>
    always((road) => {
      const ended = road.filter((state) => state.status === 'ended');
      for (const state of ended) {
        expect(state).toEqual(ended[0]);
        expect(stage.clocks(state).filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
      }
    }));
});
