import { englandAndWales } from '#libs/timescales';
import { type ChildRecord } from '../record/child-record';
import { assessed, at, childRecord, journeyRecord } from '../testing/records';
import { censusChild } from './child';
import { returnsIdOf } from './child-id';
import { censusPeriod } from './period';

const of = (record: ChildRecord) => censusChild(record, censusPeriod(2026), englandAndWales);
const open = journeyRecord('2025-06-02', [assessed({ from: '2025-06-02' })]);

describe('a child in the census', () => {
  it('is there with every episode that was open on a day of the year', () => {
    const closed = { closedAt: at('2025-04-01'), closureReason: 'RC7' };
    const earlier = journeyRecord('2024-05-01', [assessed({ from: '2024-05-01', signedOn: '2024-06-01' })], closed);
    expect(
      of(childRecord([earlier, open]))?.episodes.map(({ referredOn, closedOn }) => [referredOn, closedOn]),
    ).toEqual([
      ['2024-05-01', '2025-04-01'],
      ['2025-06-02', undefined],
    ]);
  });

  it('is not there before the referral, after the closure, or for another journey than an episode of need', () => {
    expect(of(childRecord([journeyRecord('2026-04-01', [])]))).toBeUndefined();
    expect(of(childRecord([journeyRecord('2024-05-01', [], { closedAt: at('2025-03-31') })]))).toBeUndefined();
    expect(of(childRecord([journeyRecord('2025-06-02', [], { kind: 'earlyHelp' })]))).toBeUndefined();
  });

  it('has a closure only once it has happened, with its reason', () => {
    const [closed] = of(childRecord([{ ...open, closedAt: at('2026-03-31'), closureReason: 'RC5' }]))?.episodes ?? [];
    expect(closed).toMatchObject({ closedOn: '2026-03-31', closureReason: 'RC5' });
    const [later] = of(childRecord([{ ...open, closedAt: at('2026-04-01'), closureReason: 'RC5' }]))?.episodes ?? [];
    expect(later).not.toHaveProperty('closedOn');
    expect(later).not.toHaveProperty('closureReason');
  });

  it('has the need that was assessed last, or else the one that the decision named, or none stated', () => {
    const need = (record: ChildRecord) => of(record)?.episodes[0]?.primaryNeed;
    const stages = [
      assessed({ from: '2025-06-02', signedOn: '2025-06-30', primaryNeed: 'N4' }),
      assessed({ from: '2025-12-01', signedOn: '2026-04-02', primaryNeed: 'N6', n: 2 }),
    ];
    expect(need(childRecord([journeyRecord('2025-06-02', stages, { primaryNeed: 'N5' })]))).toBe('N4');
    expect(need(childRecord([{ ...open, primaryNeed: 'N5' }]))).toBe('N5');
    expect(need(childRecord([open]))).toBe('N0');
  });

  it('is an unborn child until it is born: expected, and of unknown sex', () => {
    const unborn = { bornOn: undefined, expectedOn: '2026-06-20', sex: 'U' };
    expect(of(childRecord([open], unborn))).toMatchObject({ expectedOn: '2026-06-20', sex: 'U', upnUnknown: 'UN1' });
    const bornAfter = of(childRecord([open], { bornOn: '2026-04-12', expectedOn: '2026-04-20', sex: 'F' }));
    expect(bornAfter).toMatchObject({ expectedOn: '2026-04-20', sex: 'U' });
    expect(bornAfter).not.toHaveProperty('bornOn');
  });

  it('is below school age until the September after its fifth birthday', () => {
    expect(of(childRecord([open], { bornOn: '2020-09-01' }))).toMatchObject({ upnUnknown: 'UN1' });
    expect(of(childRecord([open], { bornOn: '2020-08-31' }))).not.toHaveProperty('upnUnknown');
  });

  it('has the characteristics of the last signed assessment, or else as the newest referrer knew them', () => {
    const described = [{ ethnicity: 'WBRI', disabilities: ['LD'] }, { ethnicity: 'MWBC' }];
    expect(of(childRecord([open], { described }))).toMatchObject({ ethnicity: 'MWBC', disabilities: ['LD'] });
    const says = { ethnicity: 'AIND', disabilities: ['AUT', 'BEH'] };
    const found = journeyRecord('2025-06-02', [assessed({ from: '2025-06-02', signedOn: '2025-06-30', says })]);
    expect(of(childRecord([found], { described }))).toMatchObject({ ethnicity: 'AIND', disabilities: ['AUT', 'BEH'] });
    expect(of(childRecord([open]))).toMatchObject({ ethnicity: 'NOBT', disabilities: ['NONE'] });
  });

  it('is a referral without further action when it was closed and nothing was ever begun', () => {
    const nothing = journeyRecord('2025-06-02', [], { closedAt: at('2025-06-03'), closureReason: 'RC7' });
    expect(of(childRecord([nothing]))).toMatchObject({ upnUnknown: 'UN7', episodes: [{ noFurtherAction: true }] });
    expect(of(childRecord([open]))).toMatchObject({ episodes: [{ noFurtherAction: false }] });
  });
});

describe('the identifier of a child in returns', () => {
  const ids = ['11111111-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000002'];

  it('has twenty capital letters and digits, is the same each time, and another for another child', () => {
    const [one = '', other = ''] = ids.map(returnsIdOf);
    expect(one).toMatch(/^[0-9A-Z]{20}$/);
    expect(returnsIdOf(ids[0] ?? '')).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe('the year of a census', () => {
  it('ends on 31 March and began a year before', () => {
    expect(censusPeriod(2024)).toEqual({ year: 2024, start: '2023-04-01', end: '2024-03-31' });
  });

  it('is one whose layout is written', () => {
    expect(() => censusPeriod(2021)).toThrow(expect.objectContaining({ code: 'RETURNS.YEAR_UNKNOWN' }) as Error);
  });
});
