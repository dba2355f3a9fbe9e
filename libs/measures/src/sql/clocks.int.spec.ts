import { randomUUID } from 'node:crypto';
import { spanOf } from '../periods/span';
import { march, SmallCouncil } from '../testing/small-council';
import { reasonsOf } from './reasons';

let council: SmallCouncil;

beforeAll(async () => (council = await SmallCouncil.begin()));
afterAll(() => council.end());

const february = { from: '2013-02-01', to: '2013-02-28' };

describe('work that ended in a period', () => {
  /*
   * Initial assessments   team   due       authorised   in March   in time
   *   1                   north  8 March   8 March      yes        yes   on the last day
   *   2                   north  8 March   11 March     yes        no
   *   3                   south  20 March  6 March      yes        yes
   *   4                   south  5 March   28 Feb       no
   *   5                   south  8 March   –            no               still being written
   *   6                   north  25 March  29 March     yes        no    more time until 2 April does not undo it
   * March: 2 of 4; north 1 of 3, south 1 of 1; February: 1 of 1.
   */
  beforeAll(async () => {
    const assess = (team: string, due: string, done?: string) =>
      council.timed('initialAssessment', team, 'initial-assessment', due, done);
    await assess('north', '2013-03-08', '2013-03-08');
    const late = await assess('north', '2013-03-08', '2013-03-11');
    await assess('south', '2013-03-20', '2013-03-06');
    await assess('south', '2013-03-05', '2013-02-28');
    await assess('south', '2013-03-08');
    const extended = await assess('north', '2013-03-25', '2013-03-29');
    await council.db.deadline.updateMany({
      where: { stageId: extended },
      data: { extendedTo: new Date('2013-04-02') },
    });
    const { id } = await council.db.deadline.findFirstOrThrow({ where: { stageId: late } });
    await council.because(id, 'workload', '2013-03-11');
    await council.because(id, 'agencyAwaited', '2013-03-12');
  });

  it('is counted when its clock stopped, and is in time when that was before its date', async () => {
    expect(await council.counted('initial-assessments-in-time', march)).toEqual([2, 4]);
    expect(await council.counted('initial-assessments-in-time', march, ['north'])).toEqual([1, 3]);
    expect(await council.counted('initial-assessments-in-time', march, ['south'])).toEqual([1, 1]);
    expect(await council.counted('initial-assessments-in-time', february)).toEqual([1, 1]);
  });

  it('lists as many rows as it counts', async () => {
    expect(await council.behind('initial-assessments-in-time', march)).toHaveLength(4);
    expect(await council.behind('initial-assessments-in-time', march, { which: 'met' })).toHaveLength(2);
    expect(
      await council.behind('initial-assessments-in-time', march, { which: 'notMet', teams: ['north'] }),
    ).toHaveLength(2);
  });

  it('has the last reason of each late one beside it', async () => {
    const span = spanOf(march, new Date('2013-06-30T12:00:00Z'));
    const reasons = await reasonsOf(council.db, [council.measure('initial-assessments-in-time')], span);
    expect(reasons.map(({ teamId, reason, count }) => [teamId, reason, count])).toEqual(
      expect.arrayContaining([
        ['north', 'agencyAwaited', 1],
        ['north', null, 1],
      ]),
    );
    expect(reasons).toHaveLength(2);
  });
});

describe('initial conferences', () => {
  /*
   * 1  due 15 March, held 15 March: in time      2  due 15 March, held 18 March: late
   * 3  on a transfer, due 22 March, held 20 March: in time
   * 4  given up on 14 March by a senior manager: no conference
   * The enquiry carries the same clock until its conclusion counts: that is not a conference. 2 of 3.
   */
  it('are those that were held, by the clock of their kind', async () => {
    const held = { status: 'decided' };
    await council.timed('initialConference', 'north', 'initial-conference', '2013-03-15', '2013-03-15', held);
    await council.timed('initialConference', 'north', 'initial-conference', '2013-03-15', '2013-03-18', held);
    await council.timed('initialConference', 'north', 'transfer-in-conference', '2013-03-22', '2013-03-20', held);
    const not = { status: 'withdrawn' };
    await council.timed('initialConference', 'north', 'initial-conference', '2013-03-15', '2013-03-14', not);
    const during = { openedAt: new Date('2013-03-04') };
    for (const day of ['2013-03-08', '2013-03-11', '2013-03-12', '2013-03-13']) {
      await council.timed('section47Enquiry', 'north', 'initial-conference', '2013-03-15', day, during);
    }
    expect(await council.counted('conferences-in-time', march)).toEqual([2, 3]);
    expect(await council.counted('conferences', march)).toEqual([3, 3]);
    expect(await council.counted('section-47-to-conference', march)).toEqual([3, 4]); // 75 for each 100
  });
});

describe('visits that fell due in a period', () => {
  /*
   * A plan that ended on 20 March, with visits on 5, 14 and 20 March (the last with the review that ended it).
   *   turn   due        stopped                       counted   in time
   *   1      5 March    5 March    visit              yes       yes
   *   2      13 March   14 March   visit, late        yes       no
   *   3      28 March   20 March   visit              yes       yes
   *   4      3 April    20 March   where it began     no             nothing was due any more
   * A plan that goes on, visited on 1 March: due 15 March and not made: counted, not in time.
   * A plan that ended on 12 March without a visit: due 22 March: never due. Another, due 8 March: late.
   * March: 2 of 5.
   */
  it('are in time, late or not made; what ended before was never due', async () => {
    const noon = (day: string) => `${day}T12:00:00.000Z`;
    const plan = (visits: string[], ended?: string) =>
      council.stage('childProtectionPlan', 'north', {
        status: ended ? 'ended' : 'active',
        state: { visits: { done: visits.map(noon) } },
        finishedAt: ended ? noon(ended) : null,
      });
    const ended = await plan(['2013-03-05', '2013-03-14', '2013-03-20'], '2013-03-20');
    await council.clock(ended.id, 'protection-visit', '2013-03-05', '2013-03-05', 1);
    await council.clock(ended.id, 'protection-visit', '2013-03-13', '2013-03-14', 2);
    await council.clock(ended.id, 'protection-visit', '2013-03-28', '2013-03-20', 3);
    const last = await council.clock(ended.id, 'protection-visit', '2013-03-29', '2013-03-20', 4);
    await council.db.deadline.update({ where: { id: last.id }, data: { startedAt: new Date(noon('2013-03-20')) } });
    const goesOn = await plan(['2013-03-01']);
    await council.clock(goesOn.id, 'protection-visit', '2013-03-15');
    const short = await plan([], '2013-03-12');
    await council.clock(short.id, 'protection-visit', '2013-03-22', '2013-03-12');
    const lateThen = await plan([], '2013-03-12');
    await council.clock(lateThen.id, 'protection-visit', '2013-03-08', '2013-03-12');
    expect(await council.counted('protection-visits-in-time', march)).toEqual([2, 5]);
  });

  /*
   * Private fostering: first visit due 7 March made 6 March (in time), due 7 March made 20 March, due 21 March made 28 March: 1 of 3, a third.
   */
  it('of private fostering are judged by the regulations’ clocks', async () => {
    const first = 'private-fostering-first-visit';
    await council.timed('privateFostering', 'north', first, '2013-03-07', '2013-03-06');
    await council.timed('privateFostering', 'north', first, '2013-03-07', '2013-03-20');
    await council.timed('privateFostering', 'north', first, '2013-03-21', '2013-03-28');
    expect(await council.counted('fostering-first-visits-in-time', march)).toEqual([1, 3]);
  });
});

describe('what was seen in assessments', () => {
  /* Signed in January: alone; not alone; too young for it (left out). Seen alone: 1 of 2. Chronology used in 2 of 3. */
  it('leaves out children too young to be seen alone', async () => {
    const codes = [
      { seenAlone: true, chronologyConsulted: true },
      { seenAlone: false, notSeenAloneReason: 'parentRefused', chronologyConsulted: false },
      { seenAlone: false, notSeenAloneReason: 'tooYoung', chronologyConsulted: true },
    ];
    for (const each of codes) {
      const state = { submission: { codes: each } };
      const journeyId = randomUUID();
      await council.timed('coreAssessment', 'north', 'core-assessment', '2013-01-25', '2013-01-20', {
        state,
        journeyId,
      });
    }
    const january = { from: '2013-01-01', to: '2013-01-31' };
    expect(await council.counted('assessments-seen-alone', january)).toEqual([1, 2]);
    expect(await council.counted('assessments-chronology-used', january)).toEqual([2, 3]);
    expect(await council.counted('core-assessments-in-time', january)).toEqual([3, 3]);
  });
});
