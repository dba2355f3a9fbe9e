import { deadline, englandAndWales, ruleSetNamed } from '#libs/timescales';
import * as people from '../testing/people';
import * as story from '../testing/plan.story';
import { afterAll, given } from '../testing/rule-book';
import { type ProtectionPlanEvent } from './plan.types';
import { childProtectionPlan as stage } from './plan.stage';

const { begun, writeIt, visit, unseen, coreGroup, heldAt, visitedAt, reviewedAt } = story;
const clocksOf = (events: readonly ProtectionPlanEvent[], rule: string) =>
  stage.clocks(given(stage, events).state).filter((clock) => clock.rule.startsWith(rule));
const ready = afterAll(stage, [begun], ...story.untilReview, ...story.heard);

describe('the clocks of a plan', () => {
  it('run from the conference', () => {
    const due = stage.clocks(given(stage, [begun]).state).map(({ rule, n, startedAt }) => {
      expect([n, startedAt]).toEqual([1, heldAt]);
      const { dueOn } = deadline({
        ruleSet: ruleSetNamed('wt2010'),
        ruleId: rule,
        startedAt,
        calendar: englandAndWales,
      });
      return [rule, dueOn];
    });
    // Counted by hand: 12 March 2013 is day 0, Good Friday is 29 March.
    expect(Object.fromEntries(due)).toEqual({
      'protection-visit': '2013-03-26',
      'core-group-first': '2013-03-26',
      'protection-plan-written': '2013-03-26',
      'protection-supervision': '2013-04-12',
      'review-conference-first': '2013-06-12',
      'plan-drift-first': '2014-06-12',
      'plan-senior-review': '2014-09-12',
      'plan-drift-second': '2014-12-12',
      'plan-two-years': '2015-03-11',
    });
  });
  it('start anew with each visit that saw the child, and not with one that did not', () => {
    expect(clocksOf(afterAll(stage, [begun], unseen), 'protection-visit')).toEqual([
      { rule: 'protection-visit', n: 1, startedAt: heldAt },
    ]);
    expect(clocksOf(afterAll(stage, [begun], visit), 'protection-visit')).toEqual([
      { rule: 'protection-visit', n: 1, startedAt: heldAt, stoppedAt: visitedAt },
      { rule: 'protection-visit', n: 2, startedAt: visitedAt },
    ]);
  });
  it('start anew with a visit to the mother of a child who is not born yet', () => {
    const toTheMother = { ...unseen, notSeenReason: 'unborn' };
    expect(clocksOf(afterAll(stage, [story.begunBeforeBirth], toTheMother), 'protection-visit')).toEqual([
      { rule: 'protection-visit', n: 1, startedAt: heldAt, stoppedAt: visitedAt },
      { rule: 'protection-visit', n: 2, startedAt: visitedAt },
    ]);
  });
  it('follow the frequency that the plan asks for, from the next visit on', () => {
    const weekly = { ...story.arrange, at: visitedAt, visits: 'weekly' } as const;
    const next = { ...visit, at: '2013-03-25T16:00:00.000Z' };
    expect(clocksOf(afterAll(stage, [begun], visit, weekly), 'protection-visit')).toHaveLength(2);
    expect(clocksOf(afterAll(stage, [begun], visit, weekly, next), 'protection-visit').at(-1)).toEqual({
      rule: 'protection-visit-weekly',
      n: 1,
      startedAt: next.at,
    });
  });
  it('have a first core group and later ones, a first review and later ones', () => {
    expect(clocksOf(afterAll(stage, [begun], ...writeIt, coreGroup), 'core-group').map(({ rule }) => rule)).toEqual([
      'core-group-first',
      'core-group-later',
    ]);
    expect(clocksOf(ready, 'review-conference')).toEqual([
      { rule: 'review-conference-first', n: 1, startedAt: heldAt, stoppedAt: reviewedAt },
      { rule: 'review-conference-later', n: 1, startedAt: reviewedAt },
    ]);
  });
  it('bring the review forward after a birth', () => {
    const born = { type: 'noteBirth', by: people.socialWorker, at: visitedAt } as const;
    const rule = 'review-conference-after-birth';
    const noted = afterAll(stage, [story.begunBeforeBirth], born);
    expect(clocksOf(noted, rule)).toEqual([{ rule, n: 1, startedAt: visitedAt }]);
    expect(clocksOf(afterAll(stage, noted, story.book, story.hold), rule)).toEqual([
      { rule, n: 1, startedAt: visitedAt, stoppedAt: reviewedAt },
    ]);
  });
  it('count how long an order may last', () => {
    const order = { type: 'recordOrder', by: people.socialWorker, at: visitedAt, order: 'policeProtection' } as const;
    const made = afterAll(stage, [begun], order, { ...order, at: story.metAt });
    const ended = afterAll(stage, made, { type: 'endOrder', by: people.socialWorker, at: story.metAt, n: 1 });
    expect(clocksOf(ended, 'police-protection')).toEqual([
      { rule: 'police-protection', n: 1, startedAt: visitedAt, stoppedAt: story.metAt },
      { rule: 'police-protection', n: 2, startedAt: story.metAt },
    ]);
  });
  it('all stop where the plan ended', () => {
    const between = { ...visit, at: '2013-06-11T16:00:00.000Z' }; // after the review sat, before its decision was typed in
    const ended = afterAll(stage, ready, between, story.stepDown);
    const clocks = stage.clocks(given(stage, ended).state);
    expect(clocks.filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
    expect(clocks.filter(({ rule }) => rule === 'plan-two-years')).toMatchObject([{ stoppedAt: reviewedAt }]);
    expect(clocksOf(ended, 'protection-visit').at(-1)).toMatchObject({ startedAt: between.at, stoppedAt: between.at });
  });
  it('count an order no longer than a court may make it', () => {
    const order = { type: 'recordOrder', by: people.socialWorker, at: visitedAt } as const;
    const made = afterAll(stage, [begun], { ...order, order: 'emergencyProtectionOrder' });
    const extend = {
      type: 'extendDeadline',
      by: people.teamManager,
      at: '2013-03-27T10:00:00.000Z',
      reason: 'courtOrder',
      rule: 'emergency-protection-order',
      dueOn: '2013-03-28',
      latestOn: '2013-04-04', // 20 March and 15 days
      textHash: story.text,
    } as const;
    given(stage, made)
      .when({ ...extend, until: '2013-04-05' })
      .thenRefused('DEADLINE.BEYOND_LIMIT');
    given(stage, made)
      .when({ ...extend, until: '2013-04-04' })
      .then([{ type: 'deadlineExtended' }]);
  });
  it('of a review and of two years are never put back', () => {
    const extend = {
      type: 'extendDeadline',
      by: people.teamManager,
      at: visitedAt,
      dueOn: '2013-06-12',
      until: '2013-07-01',
      reason: 'other',
      textHash: story.text,
    } as const;
    for (const rule of ['review-conference-first', 'plan-two-years']) {
      given(stage, [begun])
        .when({ ...extend, rule })
        .thenRefused('DEADLINE.FIXED');
    }
    given(stage, [begun])
      .when({ ...extend, rule: 'protection-visit', dueOn: '2013-03-26', until: '2013-03-28' })
      .then([{ type: 'deadlineExtended' }]);
  });
});
