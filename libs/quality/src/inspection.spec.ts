import { isRuleBroken } from '#libs/journey';
import { longestInspection, mayBeEnded, mayBeOpened, mustGoOn } from './inspection';

const plan = { inspectorate: 'ofsted', startsOn: '2026-03-02', endsOn: '2026-03-13', inspectorIds: ['one'] } as const;

function codeOf(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return isRuleBroken(error) ? error.code : String(error);
  }
}

describe('an inspection', () => {
  it('is opened for some days that have not passed, for somebody', () => {
    expect(() => mayBeOpened(plan, '2026-02-20')).not.toThrow();
    expect(() => mayBeOpened(plan, '2026-03-13')).not.toThrow();
    expect(() => mayBeOpened({ ...plan, endsOn: plan.startsOn }, '2026-03-02')).not.toThrow();
  });

  it.each([
    ['INSPECTION.OUT_OF_ORDER', { endsOn: '2026-03-01' }, '2026-02-20'],
    ['INSPECTION.IN_THE_PAST', {}, '2026-03-14'],
    ['INSPECTION.TOO_LONG', { endsOn: '2026-06-02' }, '2026-02-20'], // 30 days of March, 30 of April, 31 of May, 2 of June
    ['INSPECTION.NOBODY', { inspectorIds: [] }, '2026-02-20'],
  ])('is refused with %s', (code, change, today) => {
    expect(codeOf(() => mayBeOpened({ ...plan, ...change }, today))).toBe(code);
  });

  it('lasts a quarter at most, both ends included', () => {
    expect(longestInspection).toBe(92);
    expect(() => mayBeOpened({ ...plan, endsOn: '2026-06-01' }, '2026-02-20')).not.toThrow();
  });

  it('ends early once, and not after its last day', () => {
    expect(() => mayBeEnded({ endsOn: '2026-03-13', endedAt: null }, '2026-03-13')).not.toThrow();
    expect(codeOf(() => mayBeEnded({ endsOn: '2026-03-13', endedAt: null }, '2026-03-14'))).toBe('INSPECTION.OVER');
    const ended = { endsOn: '2026-03-13', endedAt: new Date() };
    expect(codeOf(() => mayBeEnded(ended, '2026-03-10'))).toBe('INSPECTION.OVER');
  });

  it.each([
    ['2026-03-01', null, 'INSPECTION.NOT_BEGUN'],
    ['2026-03-02', null, undefined],
    ['2026-03-13', null, undefined],
    ['2026-03-14', null, 'INSPECTION.OVER'],
    ['2026-03-10', new Date(), 'INSPECTION.OVER'],
  ])('goes on from its first day to its last, unless somebody ended it: on %s', (today, endedAt, code) => {
    expect(codeOf(() => mustGoOn({ ...plan, endedAt }, today))).toBe(code);
  });
});
