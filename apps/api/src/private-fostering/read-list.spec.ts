import { isRuleBroken } from '#libs/journey';
import { readList } from './read-list';

const now = '2026-08-01T09:00:00.000Z';
const child = {
  ...{ givenName: 'Sample', familyName: 'Specimen', dateOfBirth: '2012-06-01', sex: 'F' },
  ...{ startsOn: '2026-09-01', endsOn: '2027-06-30', school: 'Example School of English' },
  ...{ hostName: 'H. Host', hostLine1: '1 Example Street', hostPostcode: 'zz99 9zz' },
};
const headings = Object.keys(child).join(',');
const csv = (...lines: string[]) => [headings, ...lines].join('\r\n');
const line = (change: Partial<typeof child> = {}) => Object.values({ ...child, ...change }).join(',');
const refusals = (body: unknown) =>
  readList(body, now).refused.map(({ row, errors }) => [row, ...errors.map(({ pointer }) => pointer)]);
function codeOf(work: () => unknown): string {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return isRuleBroken(error) ? error.code : String(error);
  }
}

describe('a list as JSON', () => {
  it('is read child by child: what is wrong with one keeps no other out', () => {
    const children = [child, { ...child, dateOfBirth: '1.6.2012' }, { ...child, givenName: 'Other' }, 'no child'];
    const { accepted, refused, receivedAt } = readList({ children }, now);
    expect(accepted.map(({ row }) => row)).toEqual([1, 3]);
    expect(refused.map(({ row }) => row)).toEqual([2, 4]);
    expect(receivedAt).toBe(now);
    expect(accepted[0]?.child.hostPostcode).toBe('ZZ99 9ZZ');
  });
  it.each([
    ['a last day before the first', { endsOn: '2026-08-31' }, '#/children/0/endsOn'],
    ['somebody who is eighteen on the first day', { dateOfBirth: '2008-09-01' }, '#/children/0/dateOfBirth'],
    ['a child who was born after the list came', { dateOfBirth: '2026-08-02' }, '#/children/0/dateOfBirth'],
    ['a host without a postcode', { hostPostcode: undefined }, '#/children/0/hostPostcode'],
    ['a field that is not known', { passport: 'x' }, '#/children/0/passport'],
  ])('refuses %s', (_what, change, pointer) => {
    expect(refusals({ children: [{ ...child, ...change }] })).toEqual([[1, pointer]]);
  });
  it('accepts somebody who is eighteen the day after', () =>
    expect(refusals({ children: [{ ...child, dateOfBirth: '2008-09-02' }] })).toEqual([]));
  it('names a child once', () => {
    const again = { ...child, givenName: ' SAMPLE', hostLine1: '2 Other Street' };
    const { accepted, refused } = readList({ children: [child, again] }, now);
    expect(accepted.map(({ row }) => row)).toEqual([1]);
    expect(refused).toEqual([
      { row: 2, errors: [{ pointer: '#/children/1', detail: expect.stringContaining('1') as string }] },
    ]);
  });
  it('is no list without children, or with too many', () => {
    for (const children of [[], Array.from({ length: 201 }, () => child), 'x'])
      expect(codeOf(() => readList({ children }, now))).toBe('REQUEST.INVALID');
  });
  it('repeats no value in what it says is wrong', () => {
    const wrong = { ...child, dateOfBirth: 'Secretname', sex: 'Secretname', startsOn: 'Secretname', Secretname: 1 };
    expect(
      JSON.stringify(readList({ children: [wrong] }, now).refused.map(({ errors }) => errors.map((one) => one.detail))),
    ).not.toContain('Secret');
  });
});

describe('a list as CSV', () => {
  it('says the same as JSON, in any order of columns, with a mark of its encoding and empty lines', () => {
    const { accepted } = readList(`\uFEFF${csv(line(), '', line({ givenName: 'Other' }))}\r\n`, now);
    expect(accepted.map(({ child: one }) => one)).toEqual([
      ...readList({ children: [child, { ...child, givenName: 'Other' }] }, now).accepted.map(({ child: one }) => one),
    ]);
  });
  it('reads quotation marks, line ends within them, and semicolons where a country writes them', () => {
    const quoted = csv(line({ hostName: '"Host, ""H."" and\nfamily"' }));
    expect(readList(quoted, now).refused.map(({ errors }) => errors[0]?.pointer)).toEqual(['#/children/0/hostName']);
    const { accepted } = readList(csv(line({ hostName: '"Host, H."' })), now);
    expect(accepted[0]?.child.hostName).toBe('Host, H.');
    expect(readList(csv(line()).replaceAll(',', ';'), now).accepted).toHaveLength(1);
  });
  it('refuses a line that has other columns than the headings, and no other line', () =>
    expect(refusals(csv(line(), `${line({ givenName: 'B' })},more`, 'one,two', line({ givenName: 'C' })))).toEqual([
      [2, '#/children/1'],
      [3, '#/children/2'],
    ]));
  it('takes an empty cell for nothing said', () =>
    expect(readList(csv(line({ endsOn: '' })), now).accepted[0]?.child).not.toHaveProperty('endsOn'));
  it('is unreadable with an open quotation mark, and asks for known headings, each once', () => {
    expect(codeOf(() => readList(csv('"open'), now))).toBe('LIST.CSV_INVALID');
    expect(codeOf(() => readList('name,age\nx,1', now))).toBe('LIST.HEADINGS_UNKNOWN');
    expect(codeOf(() => readList(`${headings},sex\n${line()},F`, now))).toBe('LIST.HEADINGS_UNKNOWN');
    expect(codeOf(() => readList(headings, now))).toBe('REQUEST.INVALID');
  });
});
