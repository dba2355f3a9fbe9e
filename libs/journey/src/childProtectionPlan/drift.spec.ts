import * as people from '../testing/people';
import * as story from '../testing/plan.story';
import { afterAll, given } from '../testing/rule-book';
import { childProtectionPlan as stage } from './plan.stage';

const { begun, writeIt, considerDrift, seniorReview, supervise, unseen } = story;
const written = afterAll(stage, [begun], ...writeIt);

describe('an alarm', () => {
  it('is answered by a manager, once, near its time', () => {
    given(stage, written)
      .when(considerDrift)
      .then([{ type: 'driftConsidered', alarm: 'first' }]);
    given(stage, written)
      .when({ ...considerDrift, by: people.socialWorker })
      .thenRefused('PROTECTION.GRADE_TOO_LOW');
    given(stage, written)
      .when({ ...considerDrift, at: '2014-03-11T10:00:00Z' })
      .thenRefused('DRIFT.TOO_EARLY');
    given(stage, written)
      .when({ ...considerDrift, alarm: 'second' })
      .thenRefused('DRIFT.TOO_EARLY');
    given(stage, afterAll(stage, written, considerDrift))
      .when(considerDrift)
      .thenRefused('DRIFT.ANSWERED_ALREADY');
  });
  it('stops when it is answered, and not when the senior manager reviews', () => {
    const clock = { rule: 'plan-drift-first', n: 1, startedAt: story.heldAt };
    const first = (events: typeof written) => given(stage, events).state;
    expect(stage.clocks(first(written))).toContainEqual(clock);
    expect(stage.clocks(first(afterAll(stage, written, considerDrift)))).toContainEqual({
      ...clock,
      stoppedAt: considerDrift.at,
    });
    expect(stage.clocks(first(afterAll(stage, written, seniorReview)))).toContainEqual(clock);
  });
});

describe('a senior manager’s review', () => {
  it.each(['reviewConferenceAsked', 'stepDown', 'preProceedings', 'continue'])('may say %s', (outcome) => {
    const reviewed = given(stage, afterAll(stage, written, { ...seniorReview, outcome }));
    expect(reviewed.state).toMatchObject({ seniorReviewLog: [{ outcome, overTwoYears: false }] });
    reviewed.thenOutcome(undefined); // only a review conference ends the plan
  });
  it('is no team manager’s', () =>
    given(stage, written)
      .when({ ...seniorReview, by: people.teamManager })
      .thenRefused('PROTECTION.GRADE_TOO_LOW'));
  it.each([
    ['2015-03-11T10:00:00Z', false], // day 729
    ['2015-03-12T10:00:00Z', true],
  ])('at %s says whether the plan has lasted more than 729 days: %s', (at, overTwoYears) =>
    given(stage, written)
      .when({ ...seniorReview, at })
      .then([{ type: 'seniorReviewHeld', overTwoYears }]),
  );
  it('comes again every six months', () =>
    expect(stage.clocks(given(stage, afterAll(stage, written, seniorReview)).state)).toContainEqual({
      rule: 'plan-senior-review-later',
      n: 1,
      startedAt: seniorReview.at,
    }));
});

describe('the signs of drift', () => {
  it('are counted and kept with the answer', () => {
    const { actionId } = story;
    const putBack = { type: 'changeAction', by: people.socialWorker, at: story.metAt, actionId } as const;
    const stuck = { ...supervise, progress: [{ actionId, progress: 'stuck' }], challengeHash: undefined };
    const drifting = afterAll(stage, written, unseen, { ...putBack, dueOn: '2013-07-01' }, supervise, stuck);
    given(stage, drifting)
      .when(considerDrift)
      .then([
        {
          type: 'driftConsidered',
          signs: { rolledOver: 1, stuck: 1, supervisions: 2, flaggedSupervisions: 1, unseenVisits: 1, reviews: 0 },
        },
      ]);
  });
});
