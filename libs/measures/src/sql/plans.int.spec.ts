import { march, SmallCouncil } from '../testing/small-council';

let council: SmallCouncil;

/*
 * Child protection plans, seen on 31 March 2013:
 *   plan  begun        ended       729 days end   reviews                                     in force  ≥ 3 months  on time  > 2 years
 *   A     2011-03-30   –           2013-03-28     all in time                                 yes       yes         yes      yes
 *   B     2011-04-02   –           2013-03-31     one two days late in 2012                   yes       yes         no       no (729 days)
 *   C     2012-06-01   –           2014-05-31     the one due on 1 March 2013 is not held     yes       yes         no       no
 *   D     2013-02-15   –           2015-02-14     none due                                    yes       no          –        no
 *   E     2010-11-01   2013-03-15  2012-10-30     –                                           no                             ended late
 *   F     2012-09-01   2013-03-20  2014-08-31     –                                           no                             ended
 *   G     2013-03-05   –           2015-03-04     none due                                    yes       no          –        no
 * G is the child's second plan. In force 5; over two years 1 of 5; reviewed on time 1 of 3; ended over two years 1 of 2; second 1 of 1.
 */
beforeAll(async () => {
  council = await SmallCouncil.begin();
  const plan = async (begun: string, twoYears: string, ended?: string, previousPlans = 0) => {
    const { id } = await council.stage('childProtectionPlan', 'north', {
      openedAt: new Date(`${begun}T10:00:00Z`),
      status: ended ? 'ended' : 'active',
      finishedAt: ended ? `${ended}T12:00:00Z` : null,
      state: { previousPlans },
    });
    await council.clock(id, 'plan-two-years', twoYears, ended);
    return id;
  };
  const a = await plan('2011-03-30', '2013-03-28');
  await council.clock(a, 'review-conference-first', '2011-06-30', '2011-06-20');
  await council.clock(a, 'review-conference-later', '2011-12-20', '2011-12-20');
  const b = await plan('2011-04-02', '2013-03-31');
  await council.clock(b, 'review-conference-first', '2011-07-02', '2011-06-30');
  await council.clock(b, 'review-conference-later', '2012-01-30', '2012-02-01');
  const c = await plan('2012-06-01', '2014-05-31');
  await council.clock(c, 'review-conference-first', '2012-09-01', '2012-09-01');
  await council.clock(c, 'review-conference-later', '2013-03-01');
  const d = await plan('2013-02-15', '2015-02-14');
  await council.clock(d, 'review-conference-first', '2013-05-15');
  await plan('2010-11-01', '2012-10-30', '2013-03-15');
  await plan('2012-09-01', '2014-08-31', '2013-03-20');
  await plan('2013-03-05', '2015-03-04', undefined, 1);
});
afterAll(() => council.end());

describe('child protection plans', () => {
  it.each([
    ['plans-open', [5, 5]],
    ['plans-over-two-years', [1, 5]],
    ['plans-reviewed-in-time', [1, 3]],
    ['plans-ended-over-two-years', [1, 2]],
    ['plans-second', [1, 1]],
    ['plans-started', [1, 1]],
  ])('%s', async (id, expected) => {
    expect(await council.counted(id, march)).toEqual(expected);
  });

  it('were as they were: at the end of February C was on time, and nobody over two years', async () => {
    const february = { from: '2013-02-01', to: '2013-02-28' };
    expect(await council.counted('plans-reviewed-in-time', february)).toEqual([4, 5]); // A, C, E, F of A, B, C, E, F
    expect(await council.counted('plans-over-two-years', february)).toEqual([1, 6]); // E, of all but G
  });

  it('that were not reviewed on time have the late review’s clock beside them', async () => {
    expect(await council.behind('plans-reviewed-in-time', march, { which: 'notMet' })).toHaveLength(2);
  });
});
