import fc from 'fast-check';
import { foundInNeed, supersede } from '../testing/child-in-need.story';
import { childInNeedAct } from '../testing/journeys/child-in-need.acts';
import { clocksHold, walked } from '../testing/journeys/walk';
import { childInNeedPlan as stage } from './plan.stage';
import { type ChildInNeedState } from './plan.state';

const roads = fc
  .array(fc.oneof({ weight: 40, arbitrary: childInNeedAct }, { weight: 1, arbitrary: fc.constant(supersede) }), {
    minLength: 1,
    maxLength: 100,
    size: 'max',
  })
  .map((commands) => walked(stage, foundInNeed, commands));

function always(holds: (road: ChildInNeedState[]) => void): void {
  fc.assert(fc.property(roads, holds), { numRuns: 100 });
}

describe('whatever people send about a child in need plan', () => {
  it('some are superseded, some end otherwise, some go on', () => {
    const reached = fc.sample(roads, { numRuns: 250, seed: 1 }).flat();
    expect(new Set(reached.map(({ status }) => status))).toEqual(new Set(['drafted', 'agreed', 'signed', 'ended']));
    const outcomes = reached.map((state) => stage.outcome(state)).filter((one) => one !== undefined);
    expect(outcomes).toEqual(expect.arrayContaining(['superseded', 'lookedAfter', 'needsMet']));
  });
  it('clocks keep their starts and stops', () => always((road) => clocksHold(stage, road)));
  it('how it ended never changes, and then no clock runs', () =>
    always((road) => {
      const ended = road.filter((state) => stage.outcome(state) !== undefined);
      expect(new Set(ended.map((state) => stage.outcome(state))).size).toBeLessThanOrEqual(1);
      for (const state of ended)
        expect(stage.clocks(state).every(({ stoppedAt }) => stoppedAt !== undefined)).toBe(true);
    }));
  it('until then the next visit is always due, and once signed the next review', () =>
    always((road) => {
      for (const state of road) {
        if (state.status === 'unopened' || state.status === 'ended') continue;
        const running = stage
          .clocks(state)
          .filter(({ stoppedAt }) => stoppedAt === undefined)
          .map(({ rule }) => rule);
        expect(running.filter((rule) => rule === 'child-in-need-visit')).toHaveLength(1);
        expect(running.filter((rule) => rule.startsWith('child-in-need-review'))).toHaveLength(
          state.status === 'signed' ? 1 : 0,
        );
        expect(running.filter((rule) => rule === 'child-in-need-plan-agreed')).toHaveLength(
          state.status === 'signed' ? 0 : 1,
        );
        expect(running.filter((rule) => rule === 'sign-off')).toHaveLength(state.status === 'agreed' ? 1 : 0);
      }
    }));
  it('nobody signs what they wrote', () =>
    always((road) => {
      for (const [index, state] of road.entries()) {
        const before = road[index - 1];
        if (state.status !== 'signed' || before?.status !== 'agreed') continue;
        expect([...before.submission.authors, before.workerId]).not.toContain(state.signature?.by);
      }
    }));
});
