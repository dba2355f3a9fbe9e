import { deadline, englandAndWales, ruleSetNamed } from '#libs/timescales';
import { seniorManager, teamManager } from '../testing/people';
import * as story from '../testing/pre-proceedings.story';
import { afterAll, given } from '../testing/rule-book';
import { preProceedings as stage } from './pre-proceedings.stage';
import { type PreProceedingsCommand } from './pre-proceedings.types';

const { asked, askedAt, plannedAt, decidedAt, letterAt, metAt, agreedAt, reviewedAt, endedAt } = story;
const on = (...commands: Parameters<typeof stage.decide>[1][]) => given(stage, afterAll(stage, [asked], ...commands));
const running = ({ state }: ReturnType<typeof on>) =>
  stage.clocks(state).filter(({ stoppedAt }) => stoppedAt === undefined);
const planning = { rule: 'legal-planning-meeting', n: 1, startedAt: askedAt };
const question = { rule: 'legal-gateway-decision', n: 1, startedAt: plannedAt };
const letterTo = (n: number) => ({ rule: 'letter-before-proceedings', n, startedAt: decidedAt });
const meeting = { rule: 'pre-proceedings-meeting', n: 1, startedAt: letterAt };
const firstReview = { rule: 'pre-proceedings-review-first', n: 1, startedAt: decidedAt };
const whole = { rule: 'pre-proceedings-end', n: 1, startedAt: decidedAt };
const issuing = { rule: 'proceedings-issue', n: 1, startedAt: reviewedAt };

describe('the clocks before proceedings', () => {
  it('run first to the lawyers, then to the senior manager', () => {
    on().thenClocks([planning]);
    on(story.plan).thenClocks([{ ...planning, stoppedAt: plannedAt }, question]);
  });
  it('ask again when the question was left open', () =>
    on(story.plan, story.notYet).thenClocks([
      { ...planning, stoppedAt: plannedAt },
      { ...question, stoppedAt: decidedAt },
      { ...question, n: 2, startedAt: decidedAt },
    ]));
  it('stand for each parent’s letter, then for the meeting, while reviews and the whole time run from the decision', () => {
    expect(running(on(...story.begun))).toEqual([letterTo(1), letterTo(2), firstReview, whole]);
    expect(running(on(...story.begun, story.write('mother')))).toEqual([letterTo(2), meeting, firstReview, whole]);
    expect(running(on(...story.told, story.nobodyCame))).toEqual([meeting, firstReview, whole]);
    expect(running(on(...story.told, story.meet))).toEqual([firstReview, whole]);
  });
  it('count a parent who is found later from that day', () =>
    expect(running(on(...story.told, story.nameGuardian))).toContainEqual({ ...letterTo(3), startedAt: metAt }));
  it('go on from review to review', () =>
    expect(running(on(...story.reviewed))).toEqual([
      { ...firstReview, rule: 'pre-proceedings-review-later', startedAt: reviewedAt },
      whole,
    ]));
  it('wait for what was commissioned, relatives for a shorter time', () => {
    const second = '77777777-0000-4000-8000-000000000014';
    const both = [story.commission(), story.commission('viability', second)] as const;
    expect(running(on(...both)).slice(1)).toEqual([
      { rule: 'pre-proceedings-assessment', n: 1, startedAt: agreedAt },
      { rule: 'viability-assessment', n: 1, startedAt: agreedAt },
    ]);
    expect(running(on(...both, story.receive, { ...story.withdraw, assessmentId: second }))).toEqual([planning]);
  });
  it('chase the way to the court, and stop when another road is taken', () => {
    expect(running(on(...story.thoughtOf, story.decideToIssue))).toEqual([firstReview, whole, issuing]);
    const { receivers: _, ...again } = { ...story.begin, at: endedAt };
    expect(running(on(...story.thoughtOf, story.decideToIssue, again))).toEqual([firstReview, whole]);
  });
  it('all stop with the end', () => {
    for (const end of [story.issueAtOnce, { ...story.issueAtOnce, at: letterAt }]) {
      expect(running(on(...story.thoughtOf, story.commission(), end))).toEqual([]);
    }
    expect(running(on(story.plan, story.goOn))).toEqual([]);
    expect(running(on(story.issueAtOnce))).toEqual([]);
  });
  it.each([
    ['legal-planning-meeting', askedAt, '2013-03-18'],
    ['legal-gateway-decision', plannedAt, '2013-03-19'],
    ['letter-before-proceedings', decidedAt, '2013-03-18'],
    ['pre-proceedings-meeting', letterAt, '2013-03-22'],
    ['pre-proceedings-review-first', decidedAt, '2013-04-24'],
    ['pre-proceedings-end', decidedAt, '2013-07-03'],
    ['pre-proceedings-assessment', agreedAt, '2013-05-16'],
    ['viability-assessment', agreedAt, '2013-04-15'],
    ['proceedings-issue', reviewedAt, '2013-04-29'],
  ])('%s that starts at %s is due on %s', (ruleId, startedAt, due) =>
    expect(deadline({ ruleSet: ruleSetNamed('wt2010'), ruleId, startedAt, calendar: englandAndWales }).dueOn).toBe(due),
  );
});

describe('more time', () => {
  const extend: Extract<PreProceedingsCommand, { type: 'extendDeadline' }> = {
    ...{ type: 'extendDeadline', by: seniorManager, at: reviewedAt, rule: 'pre-proceedings-end' },
    ...{ dueOn: '2013-07-03', until: '2013-08-28', reason: 'specialistAssessment', textHash: story.reasons },
  };
  it('for the whole is a senior manager’s to give, with the reason', () => {
    on(...story.agreed)
      .when(extend)
      .then([{ type: 'deadlineExtended', rule: 'pre-proceedings-end', until: '2013-08-28' }]);
    on(...story.agreed)
      .when({ ...extend, by: teamManager })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
  });
  it('for a review ends on the last day that the council allows', () => {
    const more = {
      ...extend,
      by: teamManager,
      rule: 'pre-proceedings-review-first',
      dueOn: '2013-04-24',
      latestOn: '2013-05-08',
    };
    on(...story.agreed)
      .when({ ...more, until: '2013-05-08' })
      .then([{ type: 'deadlineExtended' }]);
    on(...story.agreed)
      .when({ ...more, until: '2013-05-09' })
      .thenRefused('DEADLINE.BEYOND_LIMIT');
  });
});
