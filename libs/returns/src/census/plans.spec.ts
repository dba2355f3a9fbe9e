import { inNeed, journeyRecord, protectedFrom } from '../testing/records';
import { censusPeriod } from './period';
import { censusChildInNeedPlans, censusProtectionPlans, diedOn } from './plans';

const year = censusPeriod(2026);
const needs = (...of: Parameters<typeof inNeed>[]) =>
  censusChildInNeedPlans(
    journeyRecord(
      '2025-03-03',
      of.map((one) => inNeed(...one)),
    ),
    year,
  );
const protects = (one: Parameters<typeof protectedFrom>[0]) =>
  censusProtectionPlans(journeyRecord('2025-03-03', [protectedFrom(one)]), year);

describe('child in need plans in the census', () => {
  it('run from the family’s agreement', () => {
    expect(needs(['2025-05-01', { agreedOn: '2025-05-08', endedOn: '2025-11-03' }])).toEqual([
      { startedOn: '2025-05-08', endedOn: '2025-11-03' },
    ]);
  });

  it('are none while they are drafts, or when a protection plan came before the agreement', () => {
    expect(needs(['2025-05-01', {}])).toEqual([]);
    expect(needs(['2025-05-01', { endedOn: '2025-05-07' }])).toEqual([]);
    expect(needs(['2025-05-01', { agreedOn: '2025-05-08', endedOn: '2025-05-07' }])).toEqual([]);
  });

  it('are as the year’s last day left them', () => {
    expect(needs(['2025-05-01', { agreedOn: '2025-05-08', endedOn: '2026-04-01' }])).toEqual([
      { startedOn: '2025-05-08' },
    ]);
    expect(needs(['2026-03-30', { agreedOn: '2026-04-01' }])).toEqual([]);
    expect(needs(['2025-01-01', { agreedOn: '2025-01-08', endedOn: '2025-03-31' }])).toEqual([]);
  });
});

describe('protection plans in the census', () => {
  it('start with the conference and end with the review that ended them, which is among the reviews', () => {
    const reviewedOn = ['2025-08-19', '2026-01-20'];
    const [first, later] = ['NEG', 'EMO'];
    expect(
      protects({
        from: '2025-05-27',
        endedOn: '2026-01-20',
        reviewedOn,
        categories: [first ?? '', later ?? ''],
        previousPlans: 1,
      }),
    ).toEqual([
      {
        ...{ startedOn: '2025-05-27', endedOn: '2026-01-20', initialCategory: 'NEG', latestCategory: 'EMO' },
        ...{ previousPlans: 1, reviewedOn },
      },
    ]);
  });

  it('know nothing of what came after the year', () => {
    const reviewedOn = ['2025-08-19', '2026-04-01'];
    expect(
      protects({ from: '2025-05-27', endedOn: '2026-04-01', reviewedOn, categories: ['NEG', 'EMO', 'PHY'] }),
    ).toEqual([
      {
        ...{ startedOn: '2025-05-27', initialCategory: 'NEG', latestCategory: 'EMO' },
        ...{ previousPlans: 0, reviewedOn: ['2025-08-19'] },
      },
    ]);
  });

  it('name a review that has sat and waits for its decision', () => {
    expect(protects({ from: '2025-12-01', sittingOn: '2026-02-24' })).toMatchObject([{ reviewedOn: ['2026-02-24'] }]);
  });

  it('are left out when they ended before the year, or began after it', () => {
    expect(protects({ from: '2024-05-27', endedOn: '2025-03-31' })).toEqual([]);
    expect(protects({ from: '2026-04-01' })).toEqual([]);
  });

  it('tell when the child died', () => {
    const died = journeyRecord('2025-03-03', [
      protectedFrom({ from: '2025-05-27', endedOn: '2025-10-02', outcome: 'died' }),
    ]);
    expect(diedOn([died], year.end)).toBe('2025-10-02');
    const inNeedThen = inNeed('2025-05-27', { agreedOn: '2025-06-02', endedOn: '2025-11-14', outcome: 'died' });
    expect(diedOn([journeyRecord('2025-03-03', [inNeedThen])], year.end)).toBe('2025-11-14');
    expect(diedOn([journeyRecord('2025-03-03', [protectedFrom({ from: '2025-05-27' })])], year.end)).toBeUndefined();
  });
});
