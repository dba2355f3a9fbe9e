import { policyValue } from '#libs/journey';
import { englandAndWales as calendar } from '#libs/timescales';
import {
  answerClockOf,
  begun,
  clockOf,
  type ComplaintAct,
  complaintsOfMonth,
  type ComplaintState,
  decide,
  evolve,
  mayNow,
  presentClockOf,
  presentStage,
  recorded,
} from '../index';

const terms = policyValue('quality').complaints;
const made = { complainant: 'parent', officerId: 'officer', elements: 2, textHash: 'h0' } as const;
const taken = (madeOn: string) => begun(recorded({ ...made, madeOn }, { today: madeOn, terms }));
const acting = (state: ComplaintState, act: ComplaintAct, today: string) =>
  evolve(state, decide(state, act, { today, calendar, terms }));
/** Acts, each on its day. */
const after = (madeOn: string, ...acts: [today: string, act: ComplaintAct][]) =>
  acts.reduce((state, [today, act]) => acting(state, act, today), taken(madeOn));
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'allowed';
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
};
const clock = (state: ComplaintState, today: string) => clockOf(presentStage(state), calendar, today);

const until = (day: string): ComplaintAct => ({ act: 'giveMoreTime', until: day, reason: 'complex', textHash: 'h' });
const answered = (on: string): ComplaintAct => ({
  ...{ act: 'answer', on, textHash: 'h' },
  outcomes: ['upheld', 'notUpheld'],
});
const moveOn = (on: string): ComplaintAct => ({ act: 'moveOn', on });
const named = (on: string): ComplaintAct => ({ act: 'nameInvestigators', on, textHash: 'h' });
const panel = (on: string): ComplaintAct => ({ act: 'holdPanel', on });
const withdrawn = (on: string): ComplaintAct => ({ act: 'withdraw', on, textHash: 'h' });

const investigated = after('2013-03-22', ['2013-04-29', moveOn('2013-04-29')]);
const atThePanel = [
  ['2013-05-01', named('2013-05-01')],
  ['2013-06-05', answered('2013-06-05')],
  ['2013-08-01', moveOn('2013-08-01')],
] as const;

/** Counted by hand on a wall calendar: 29 March and 1 April, 6 and 27 May, 26 August 2013 and three days at the turn of 2012 are off. */
describe('when an answer is due', () => {
  it.each([
    ['2013-03-22', '2013-04-09', '2013-04-23'], // over Easter
    ['2012-12-20', '2013-01-08', '2013-01-22'], // over Christmas
    ['2013-02-23', '2013-03-08', '2013-03-22'], // made on a Saturday
  ])('stage 1 of %s: on %s, with more time on %s', (madeOn, dueOn, latest) => {
    expect(clock(taken(madeOn), madeOn)).toMatchObject({ dueOn, latest, timeliness: 'inTime', overdue: false });
  });

  it('stage 2 of 29 April 2013 in 25 working days, with more time in 65', () => {
    expect(clock(investigated, '2013-04-29')).toMatchObject({ dueOn: '2013-06-05', latest: '2013-07-31' });
  });

  it('stage 3 of 1 August 2013 in 30 working days, and no later', () => {
    const state = atThePanel.reduce((before, [today, act]) => acting(before, act, today), investigated);
    expect(clock(state, '2013-08-01')).toMatchObject({ dueOn: '2013-09-13' });
    expect(clock(state, '2013-08-01')).not.toHaveProperty('latest');
  });

  it('stays by the days that were in force when the stage started', () => {
    const own = policyValue('quality', { complaints: { localResolution: { days: 5, longest: 10 } } }).complaints;
    const state = begun(recorded({ ...made, madeOn: '2013-03-04' }, { today: '2013-03-04', terms: own }));
    expect(clock(acting(state, until('2013-03-15'), '2013-03-05'), '2013-03-05')).toMatchObject({
      ...{ dueOn: '2013-03-11', latest: '2013-03-18', extendedTo: '2013-03-15' },
    });
  });
});

/** Made on 22 March 2013: due on 9 April, on 23 April at the latest. */
describe('an answer', () => {
  const sent = (on: string, ...before: [string, ComplaintAct][]) =>
    clock(after('2013-03-22', ...before, [on, answered(on)]), '2013-12-31');

  it.each([
    ['on the day', sent('2013-04-09'), 'inTime', 0],
    ['a day after it', sent('2013-04-10'), 'late', 1],
    ['after a weekend', sent('2013-04-15'), 'late', 4],
    ['within time that was added before', sent('2013-04-19', ['2013-04-09', until('2013-04-19')]), 'extended', 8],
    ['within time that was added too late', sent('2013-04-19', ['2013-04-10', until('2013-04-19')]), 'late', 8],
    ['after the time that was added', sent('2013-04-22', ['2013-04-05', until('2013-04-19')]), 'late', 9],
  ])('%s', (_, found, timeliness, workingDaysLate) =>
    expect(found).toMatchObject({ timeliness, workingDaysLate, overdue: false, dueOn: '2013-04-09' }),
  );

  it('that is not sent flags the complaint from the day after its date on', () => {
    const more = acting(taken('2013-03-22'), until('2013-04-19'), '2013-04-02');
    const flags = (state: ComplaintState, on: string) => clock(state, on).overdue;
    expect([flags(taken('2013-03-22'), '2013-04-09'), flags(taken('2013-03-22'), '2013-04-10')]).toEqual([false, true]);
    expect([flags(more, '2013-04-19'), flags(more, '2013-04-20')]).toEqual([false, true]);
  });
});

describe('what may be done', () => {
  const first = taken('2013-03-22');
  const over = after('2013-03-22', ['2013-04-09', answered('2013-04-09')]);
  const gone = after('2013-03-22', ['2013-04-02', withdrawn('2013-04-02')]);
  const third = atThePanel.reduce((state, [today, act]) => acting(state, act, today), investigated);

  it.each([
    ['no outcome for an element', first, { ...answered('2013-04-02'), outcomes: ['upheld'] }, 'OUTCOME_MISSING'],
    ['an answer on a day to come', first, answered('2013-09-30'), 'DATE_IN_FUTURE'],
    ['an answer before it was made', first, answered('2013-03-21'), 'DATE_OUT_OF_ORDER'],
    ['more time until the day that stands', first, until('2013-04-09'), 'NOT_LATER'],
    ['more time than there may be', first, until('2013-04-24'), 'BEYOND_LONGEST'],
    ['more time for a panel', third, until('2013-12-02'), 'NO_MORE_TIME'],
    ['a panel at stage 1', first, panel('2013-04-02'), 'WRONG_STAGE'],
    ['investigators at stage 1', first, named('2013-04-02'), 'WRONG_STAGE'],
    ['an investigation without an independent person', investigated, answered('2013-05-31'), 'NO_INDEPENDENT_PERSON'],
    ['the third stage before the second is answered', investigated, moveOn('2013-05-31'), 'NOT_ANSWERED'],
    ['an answer before the panel', third, answered('2013-09-02'), 'PANEL_NOT_HELD'],
    ['a fourth stage', third, moveOn('2013-09-02'), 'LAST_STAGE'],
    ['a second answer', over, answered('2013-04-10'), 'NOT_OPEN'],
    ['the next stage before the answer', over, moveOn('2013-04-08'), 'DATE_OUT_OF_ORDER'],
    ['anything after it was withdrawn', gone, moveOn('2013-04-29'), 'WITHDRAWN'],
  ] as [string, ComplaintState, ComplaintAct, string][])('not %s', (_, state, act, code) => {
    const refused = codeOf(() => decide(state, act, { today: '2013-09-16', calendar, terms }));
    expect(refused).toBe(`COMPLAINT.${code}`);
  });

  it('is told beforehand', () => {
    const names = ['nameInvestigators', 'holdPanel', 'giveMoreTime', 'answer', 'moveOn', 'withdraw', 'give'] as const;
    const now = (state: ComplaintState) => names.filter((name) => mayNow(state, name));
    expect(now(first)).toEqual(['giveMoreTime', 'answer', 'moveOn', 'withdraw', 'give']);
    expect(now(investigated)).toEqual(['nameInvestigators', 'giveMoreTime', 'withdraw', 'give']);
    expect(now(third)).toEqual(['holdPanel', 'withdraw', 'give']);
    expect([now(over), now(gone)]).toEqual([['moveOn'], []]);
  });

  it('goes through all three stages, and keeps each', () => {
    const panelMet = acting(third, panel('2013-09-12'), '2013-09-16');
    const whole = acting(panelMet, answered('2013-09-16'), '2013-09-16');
    expect(whole.status).toBe('answered');
    expect(whole.stages.map(({ stage, stoppedOn }) => [stage, stoppedOn])).toEqual([
      ['localResolution', '2013-04-29'],
      ['investigation', '2013-06-05'],
      ['reviewPanel', '2013-09-12'], // the panel stops the clock, not its answer
    ]);
    expect(clock(whole, '2013-12-31').timeliness).toBe('inTime');
  });

  /** The panel met on Thursday 12 September 2013. Twenty working days, none of them off, end on Thursday 10 October. */
  describe('after a panel', () => {
    const met = acting(third, panel('2013-09-12'), '2013-09-12');
    const ofAnswer = (state: ComplaintState, today: string) => answerClockOf(presentStage(state), calendar, today);

    it('is answered in twenty working days', () => {
      expect(ofAnswer(third, '2013-09-12')).toBeUndefined();
      expect(ofAnswer(met, '2013-10-10')).toMatchObject({ dueOn: '2013-10-10', overdue: false });
      expect(ofAnswer(met, '2013-10-11')).toMatchObject({ overdue: true });
      expect(presentClockOf(presentStage(met), calendar, '2013-10-11')).toMatchObject({ dueOn: '2013-10-10' });
    });

    it('is late after them, and is not flagged any more once it is sent or withdrawn', () => {
      const late = acting(met, answered('2013-10-14'), '2013-10-14');
      expect(ofAnswer(late, '2013-12-31')).toMatchObject({ timeliness: 'late', workingDaysLate: 2, overdue: false });
      expect(ofAnswer(acting(met, withdrawn('2013-10-01'), '2013-10-01'), '2013-12-31')?.overdue).toBe(false);
    });

    it('is open in the numbers of the month, and overdue', () => {
      const [, , panels] = complaintsOfMonth([met], '2013-09', { calendar, today: '2013-10-11' });
      expect(panels).toMatchObject({ ended: 1, inTime: 1, open: 1, overdue: 1 });
    });
  });
});

/**
 * April 2013. Stage 1: one made in March and answered in time, one made in April with more time, one answered late, one withdrawn, one that
 * moved on unanswered after its day. Stage 2: the one that moved on.
 */
it('a month in numbers counts what happened in it', () => {
  const all = [
    after('2013-03-22', ['2013-04-09', answered('2013-04-09')]),
    after('2013-04-02', ['2013-04-10', until('2013-04-26')], ['2013-04-25', answered('2013-04-25')]),
    after('2013-03-22', ['2013-04-12', answered('2013-04-12')]),
    after('2013-04-03', ['2013-04-05', withdrawn('2013-04-05')]),
    investigated,
  ];
  const [first, second, third] = complaintsOfMonth(all, '2013-04', { calendar, today: '2013-06-06' });
  expect(first).toEqual({
    ...{ stage: 'localResolution', begun: 2, ended: 4, withdrawn: 1, inTime: 1, extended: 1, late: 2 },
    ...{ upheld: 3, partly: 0, notUpheld: 3, open: 0, overdue: 0 },
  });
  expect(second).toMatchObject({ stage: 'investigation', begun: 1, ended: 0, open: 1, overdue: 1 });
  expect(third).toMatchObject({ begun: 0, open: 0 });
});
