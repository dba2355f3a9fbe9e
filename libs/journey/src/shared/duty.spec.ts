import { dutyClocks, lastDone, onceDone } from './duty';

const startedAt = '2013-03-04T10:00:00.000Z';
const day = (n: number) => `2013-03-${String(n).padStart(2, '0')}T10:00:00.000Z`;
const rules = { first: 'core-group-first', later: 'core-group-later' };
const fresh = { startedAt, done: [] };

describe('a recurring duty', () => {
  it('is due under its first rule until it was done', () =>
    expect(dutyClocks(fresh, rules)).toEqual([{ rule: 'core-group-first', n: 1, startedAt }]));
  it('is due again under its later rule, each time from when it was done', () => {
    const done = onceDone(onceDone(fresh, day(11)), day(20));
    expect(dutyClocks(done, rules)).toEqual([
      { rule: 'core-group-first', n: 1, startedAt, stoppedAt: day(11) },
      { rule: 'core-group-later', n: 1, startedAt: day(11), stoppedAt: day(20) },
      { rule: 'core-group-later', n: 2, startedAt: day(20) },
    ]);
    expect(lastDone(done)).toBe(day(20));
  });
  it('counts on when first and later are one rule', () =>
    expect(dutyClocks(onceDone(fresh, day(11)), { first: 'protection-visit', later: 'protection-visit' })).toEqual([
      { rule: 'protection-visit', n: 1, startedAt, stoppedAt: day(11) },
      { rule: 'protection-visit', n: 2, startedAt: day(11) },
    ]));
  it('takes a late entry in its place', () =>
    expect(dutyClocks({ startedAt, done: [day(20), day(11)] }, rules).map((clock) => clock.startedAt)).toEqual([
      startedAt,
      day(11),
      day(20),
    ]));
  it('changes its frequency from some day on', () => {
    const later = (startsAt: string) => (startsAt < day(15) ? 'first-year' : 'later-years');
    const clocks = dutyClocks({ startedAt, done: [day(11), day(20)] }, { first: 'first-visit', later });
    expect(clocks.map(({ rule, n }) => `${rule} ${n}`)).toEqual(['first-visit 1', 'first-year 1', 'later-years 1']);
  });
  it('ends: the running turn stops, and none follows', () => {
    expect(dutyClocks({ ...onceDone(fresh, day(11)), endedAt: day(18) }, rules)).toEqual([
      { rule: 'core-group-first', n: 1, startedAt, stoppedAt: day(11) },
      { rule: 'core-group-later', n: 1, startedAt: day(11), stoppedAt: day(18) },
    ]);
  });
  it.each([18, 15])('loses no turn that had begun when the end comes, on day %i', (end) =>
    expect(dutyClocks({ startedAt, done: [day(18)], endedAt: day(end) }, rules)).toEqual([
      { rule: 'core-group-first', n: 1, startedAt, stoppedAt: day(18) },
      { rule: 'core-group-later', n: 1, startedAt: day(18), stoppedAt: day(18) },
    ]),
  );
});
