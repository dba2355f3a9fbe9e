import { deadline, englandAndWales, ruleSetNamed } from '#libs/timescales';
import { socialWorker, teamManager } from '../testing/people';
import { problemsOf } from '../testing/problems';
import * as story from '../testing/protection.story';
import { afterAll, given } from '../testing/rule-book';
import { requestOf } from '../shared/acts';
import { strategyDiscussion as stage } from './strategy-discussion.stage';

const { triggered, convene, hold, callPolice, decideOn, authorise, countersign } = story;
const planned = afterAll(stage, [triggered], convene);
const discussed = afterAll(stage, planned, hold);
const whole = { rule: 'strategy-discussion', n: 1, startedAt: story.monday };
const sameDay = { ...whole, rule: 'strategy-discussion-same-day' };
const signature = { rule: 'countersignature', n: 1, startedAt: story.evening };
const followUp = { rule: 'strategy-meeting-follow-up', n: 1, startedAt: story.heldAt };
const dueOn = (ruleId: string, startedAt: string) =>
  deadline({ ruleSet: ruleSetNamed('wt2010'), ruleId, startedAt, calendar: englandAndWales }).dueOn;

describe('the clocks of a strategy discussion', () => {
  it('run from the reasonable cause until an outcome is on record', () => {
    given(stage, [triggered]).thenClocks([whole]);
    given(stage, discussed).thenClocks([whole]);
    given(stage, afterAll(stage, discussed, decideOn('section47Joint'))).thenClocks([
      { ...whole, stoppedAt: story.evening },
      signature,
    ]);
  });
  it('run today as well where it is urgent, also when it is put off later', () => {
    const urgent = afterAll(stage, [triggered], { ...convene, urgency: 'immediate' });
    given(stage, urgent).thenClocks([whole, sameDay]);
    given(stage, afterAll(stage, urgent, convene)).thenClocks([whole, sameDay]);
  });
  it('wait for the senior manager until the countersignature, not for the first signature', () => {
    const authorised = afterAll(stage, discussed, decideOn('section47Joint'), authorise);
    given(stage, authorised).thenClocks([{ ...whole, stoppedAt: story.evening }, signature]);
    given(stage, afterAll(stage, authorised, countersign)).thenClocks([
      { ...whole, stoppedAt: story.evening },
      { ...signature, stoppedAt: story.wednesday },
    ]);
  });
  it('keep the first outcome’s moment when it is returned and recorded again', () => {
    const again = { ...decideOn('section47Joint'), at: story.wednesday };
    given(stage, afterAll(stage, discussed, decideOn('section47Single'), story.returnIt, again)).thenClocks([
      { ...whole, stoppedAt: story.evening },
      { ...signature, stoppedAt: story.tuesday },
      { ...signature, n: 2, startedAt: story.wednesday },
    ]);
  });
  it('count the days to the meeting that must follow a call with the police alone', () => {
    const called = afterAll(stage, planned, callPolice);
    given(stage, called).thenClocks([whole, followUp]);
    given(stage, afterAll(stage, called, decideOn('reconvene'))).thenClocks([
      { ...whole, stoppedAt: story.evening },
      signature,
      { ...followUp, stoppedAt: story.evening },
    ]);
  });
  it('are due the same day, within three working days, the day after, and two working days after', () => {
    expect(dueOn('strategy-discussion-same-day', story.monday)).toBe('2013-02-25');
    expect(dueOn('strategy-discussion-same-day', '2013-03-02T22:00:00.000Z')).toBe('2013-03-02'); // a Saturday night
    expect(dueOn('strategy-discussion', story.monday)).toBe('2013-02-28');
    expect(dueOn('countersignature', '2013-03-02T22:00:00.000Z')).toBe('2013-03-04');
    expect(dueOn('strategy-meeting-follow-up', story.heldAt)).toBe('2013-02-27');
  });
});

describe('more time and lateness', () => {
  const extend = {
    type: 'extendDeadline',
    by: teamManager,
    at: story.tuesday,
    rule: 'strategy-meeting-follow-up',
    dueOn: '2013-02-27',
    until: '2013-03-01',
    reason: 'agencyAwaited',
    textHash: story.reasons,
  } as const;
  const called = given(stage, afterAll(stage, planned, callPolice, decideOn('section47Joint')));
  it('is given for the meeting that follows', () => {
    called.when(extend).then([{ type: 'deadlineExtended', rule: 'strategy-meeting-follow-up', until: '2013-03-01' }]);
    expect(stage.clocks(given(stage, called.when(extend).events()).state)).toContainEqual({
      ...followUp,
      extension: { until: '2013-03-01', reason: 'agencyAwaited' },
    });
  });
  it('is not given for what is a senior manager’s own, nor for today', () => {
    called.when({ ...extend, rule: 'countersignature', dueOn: '2013-02-26' }).thenRefused('DEADLINE.FIXED');
    called.when({ ...extend, rule: 'strategy-discussion-same-day' }).thenRefused('DEADLINE.FIXED');
  });
  it('is explained by the chair or a manager', () => {
    const late = {
      type: 'explainLateness',
      at: story.wednesday,
      deadlineId: triggered.journeyId,
      reason: 'workload',
    } as const;
    called.when({ ...late, by: teamManager }).then([{ type: 'latenessExplained' }]);
    called.when({ ...late, by: socialWorker }).thenRefused('DEADLINE.NOT_YOURS');
    const byDuty = afterAll(stage, planned, { ...callPolice, by: story.dutyWorker });
    given(stage, byDuty)
      .when({ ...late, by: story.dutyWorker })
      .then([{ type: 'latenessExplained' }]);
  });
});

describe('the form of the minutes', () => {
  const words = ['informationShared', 'content', 'decisions', 'contingency'].map((name) => [name, 'Synthetic.']);
  const body = {
    attendance: hold.attendance,
    actions: hold.actions,
    text: { ...(Object.fromEntries(words) as object), actions: ['Synthetic: visit the child today.'] },
  };
  const request = requestOf(stage.acts.hold!);
  it('asks for the words of every action', () => {
    expect(problemsOf(request, body)).toEqual([]);
    expect(problemsOf(request, { ...body, text: { ...body.text, actions: [] } })).toEqual(['text.actions']);
  });
  it('asks for content, decisions, contingency, and an owner and a date for each action', () => {
    expect(problemsOf(request, { ...body, text: { actions: body.text.actions } })).toEqual(
      ['informationShared', 'content', 'decisions', 'contingency'].map((name) => `text.${name}`),
    );
    expect(problemsOf(request, { ...body, actions: [{ owner: 'school' }] })).toEqual(['actions.0.dueOn']);
    expect(problemsOf(request, { ...body, actions: [] })).toContain('actions');
  });
  it('covers several children of one discussion', () =>
    expect(problemsOf(request, { ...body, alsoFor: [triggered.journeyId] })).toEqual([]));
});
