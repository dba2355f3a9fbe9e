import { deadline, englandAndWales, ruleSetNamed } from '#libs/timescales';
import { teamManager } from '../testing/people';
import * as story from '../testing/child-in-need.story';
import { afterAll, given } from '../testing/rule-book';
import { childInNeedPlan as stage } from './plan.stage';

const { foundInNeed, visit } = story;
const agreedRule = { rule: 'child-in-need-plan-agreed', n: 1, startedAt: story.foundAt };
const firstVisit = { rule: 'child-in-need-visit', n: 1, startedAt: story.foundAt };
const wait = { rule: 'sign-off', n: 1, startedAt: story.agreedAt };
const firstReview = { rule: 'child-in-need-review-first', n: 1, startedAt: story.agreedAt };
const signed = afterAll(stage, [foundInNeed], ...story.signed);
const reviewed = afterAll(stage, [foundInNeed], ...story.reviewed);
const by = (stoppedAt: string) => ({ stoppedAt });
const dueOn = (ruleId: string, startedAt: string) =>
  deadline({ ruleSet: ruleSetNamed('wt2010'), ruleId, startedAt, calendar: englandAndWales }).dueOn;

describe('the clocks of a child in need plan', () => {
  it('chase the agreement and the first visit from the day on which the child was found in need', () =>
    given(stage, [foundInNeed]).thenClocks([agreedRule, firstVisit]));
  it('wait for the signature, and reset nothing on a return', () => {
    given(stage, afterAll(stage, [foundInNeed], ...story.drafted, story.agreePlan)).thenClocks([
      agreedRule,
      wait,
      firstVisit,
    ]);
    given(stage, afterAll(stage, [foundInNeed], ...story.drafted, story.agreePlan, story.returnIt)).thenClocks([
      agreedRule,
      { ...wait, ...by(story.signedAt) },
      firstVisit,
    ]);
  });
  it('count reviews from the family’s agreement, however late the signature', () =>
    given(stage, signed).thenClocks([
      { ...agreedRule, ...by(story.signedAt) },
      { ...wait, ...by(story.signedAt) },
      firstVisit,
      firstReview,
    ]));
  it('go on from visit to visit and from review to review', () =>
    given(stage, afterAll(stage, reviewed, visit)).thenClocks([
      { ...agreedRule, ...by(story.signedAt) },
      { ...wait, ...by(story.signedAt) },
      { ...firstVisit, ...by(story.visitedAt) },
      { ...firstVisit, n: 2, startedAt: story.visitedAt },
      { ...firstReview, ...by(story.reviewedAt) },
      { ...firstReview, rule: 'child-in-need-review-later', startedAt: story.reviewedAt },
    ]));
  it('all stop with the plan; those that started after a back-dated end stop where they started', () => {
    const early = { ...story.supersede, at: '2013-04-01T10:00:00.000Z' };
    given(stage, afterAll(stage, reviewed, early)).thenClocks([
      { ...agreedRule, ...by(story.signedAt) },
      { ...wait, ...by(story.signedAt) },
      { ...firstVisit, ...by(early.at) },
      { ...firstReview, ...by(story.reviewedAt) },
      { ...firstReview, rule: 'child-in-need-review-later', startedAt: story.reviewedAt, ...by(story.reviewedAt) },
    ]);
  });
  it('let no wait for a signature end before it began', () => {
    const early = { ...story.supersede, at: '2013-03-05T10:00:00.000Z' };
    given(stage, afterAll(stage, [foundInNeed], ...story.drafted, story.agreePlan, early)).thenClocks([
      { ...agreedRule, ...by(early.at) },
      { ...wait, ...by(story.agreedAt) },
      { ...firstVisit, ...by(early.at) },
    ]);
  });
  it.each([
    ['child-in-need-plan-agreed', '2013-03-04T10:00:00.000Z', '2013-03-18'],
    ['child-in-need-visit', '2013-03-04T10:00:00.000Z', '2013-04-03'],
    ['child-in-need-review-first', '2013-03-11T10:00:00.000Z', '2013-04-22'],
    ['child-in-need-review-later', '2013-04-15T10:00:00.000Z', '2013-07-15'],
  ])('%s that starts at %s is due on %s', (rule, startedAt, due) => expect(dueOn(rule, startedAt)).toBe(due));
});

describe('more time for a review', () => {
  const extend = {
    type: 'extendDeadline',
    by: teamManager,
    at: story.reviewedAt,
    rule: 'child-in-need-review-later',
    dueOn: '2013-07-15',
    latestOn: '2013-10-15',
    until: '2013-10-15',
    reason: 'familyAway',
    textHash: story.reasons,
  } as const;
  it('ends on the last day that the council allows, whoever gives it', () => {
    given(stage, reviewed)
      .when(extend)
      .then([{ type: 'deadlineExtended', until: '2013-10-15' }]);
    given(stage, reviewed)
      .when({ ...extend, until: '2013-10-16' })
      .thenRefused('DEADLINE.BEYOND_LIMIT');
  });
  it('has no end where the council sets none', () =>
    given(stage, reviewed)
      .when({ ...extend, rule: 'child-in-need-visit', dueOn: '2013-04-03', latestOn: undefined, until: '2013-10-16' })
      .then([{ type: 'deadlineExtended' }]));
});
