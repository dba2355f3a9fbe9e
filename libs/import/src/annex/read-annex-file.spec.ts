import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Found } from '../found.types';
import { child, folderOf, workbookOf } from '../testing/lists';
import { readAnnexFile } from './read-annex-file';

jest.setTimeout(60_000); // a busy machine takes its time to load what reads workbooks

const when = { today: '2026-03-31', now: '2026-03-31T12:00:00.000Z' };

async function read(lists: Parameters<typeof folderOf>[0]): Promise<Found> {
  const folder = folderOf(lists);
  try {
    return await readAnnexFile(folder, when);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const inNeed = {
  'CIN Start Date': '01/09/2025',
  'Primary Need Code': 'N1 - Abuse or neglect',
  'Case Status': 'd) Open assessment',
};
const plan = {
  'Child Protection Plan Start Date': '06/10/2025',
  'Initial Category of Abuse': 'a) Neglect',
  'Number of Previous Child Protection Plans': 1,
};

/** Rows and reasons, in the order of the rows. */
const reasons = ({ refused }: Found) => Object.fromEntries(refused.map(({ row, reason }) => [row, reason]));

describe('Annex A lists of another system', () => {
  it('an open case gets its assessment, enquiry and plan from the other lists, each from its own day', async () => {
    const { episodes, refused } = await read({
      3: [
        {
          ...child('A1'),
          'Date of referral': '01/09/2025',
          'Referral Source': 'q) 6: Police',
          'Referral NFA?': 'b) No',
        },
      ],
      4: [{ ...child('A1'), 'Continuous Assessment Start Date': '02/09/2025' }],
      6: [
        {
          ...child('A1'),
          ...inNeed,
          'Case Status': 'b) Child Protection plan',
          'Allocated Team': 'Synthetic team east',
        },
      ],
      7: [
        {
          ...child('A1'),
          ...plan,
          'Latest Category of Abuse': 'd) Emotional abuse',
          'Date of the Last Statutory Visit': '20/03/2026',
          'Date of latest review conference': '05/01/2026',
        },
      ],
    });
    expect(refused).toEqual([]);
    expect(episodes).toMatchObject([
      {
        ...{ row: 'list 6 row 2', kind: 'episodeOfNeed', startedOn: '2025-09-01', sourceCode: '6', primaryNeed: 'N1' },
        child: { key: 'A1', sex: 'M', bornOn: '2015-05-05', ethnicity: 'WBRI' },
        teamName: 'Synthetic team east',
        parts: [{ row: 'list 3 row 2' }, { row: 'list 4 row 2' }, { row: 'list 7 row 2' }],
        earlier: { plansBefore: 1, noFurtherAction: false },
        work: [
          { kind: 'singleAssessment', startsAt: '2025-09-01T23:00:00.000Z' },
          {
            kind: 'childProtectionPlan',
            startsAt: '2025-10-05T23:00:00.000Z',
            passed: {
              ...{ category: 'NEG', latestCategory: 'EMO', previousPlans: 1, visitedOn: '2026-03-20' },
              reviewedOn: ['2026-01-05'],
            },
          },
        ],
      },
    ]);
  });

  it('a plan without a visit was not visited, unless the child is not born: its mother is, and the list does not say so', async () => {
    const unborn = { ...child('A2'), 'Date of Birth': '01/09/2026' };
    const { episodes } = await read({
      6: [child('A1'), unborn].map((one) => ({ ...one, ...inNeed, 'Case Status': 'b) Child Protection plan' })),
      7: [
        { ...child('A1'), ...plan },
        { ...unborn, ...plan },
      ],
    });
    const passed = episodes.map(({ child: { key }, work }) => [key, work[0]?.passed?.neverVisited]);
    expect(passed).toEqual([
      ['A1', true],
      ['A2', undefined],
    ]);
  });

  it('an enquiry is enquired until somebody said whether a conference is needed; then the conference goes on', async () => {
    const enquiry = { 'Strategy discussion initiating Section 47 Enquiry Start Date': '16/03/2026' };
    const unnecessary = 'Was an Initial Child Protection Conference deemed unnecessary?';
    const { episodes } = await read({
      5: [
        { ...child('A1'), ...enquiry },
        { ...child('A2'), ...enquiry, [unnecessary]: 'b) No' },
        { ...child('A3'), ...enquiry, [unnecessary]: 'a) Yes' },
      ],
      6: ['A1', 'A2', 'A3'].map((key) => ({ ...child(key), ...inNeed })),
    });
    expect(episodes.map(({ work }) => work.map(({ kind, startsAt }) => [kind, startsAt]))).toEqual([
      [['section47Enquiry', '2026-03-16T00:00:00.000Z']],
      [['initialConference', '2026-03-16T00:00:00.000Z']],
      [],
    ]);
    expect(episodes[2]?.earlier.enquiries).toEqual([{ startedOn: '2026-03-16', conferenceNotRequired: true }]);
  });

  it('a referral that nothing followed yet is assessed from its own day; one without further action is a closed case', async () => {
    const referral = { 'Referral Source': 'e) 2A: Schools', 'Date of referral': '02/03/2026' };
    const { episodes } = await read({
      3: [
        { ...child('A1'), ...referral, 'Referral NFA?': 'b) No' },
        { ...child('A2'), ...referral, 'Referral NFA?': 'a) Yes' },
      ],
    });
    expect(episodes).toMatchObject([
      { work: [{ kind: 'singleAssessment', startsAt: '2026-03-02T00:00:00.000Z' }] },
      { work: [], closed: { on: '2026-03-02', reason: 'noFurtherAction' }, earlier: { noFurtherAction: true } },
    ]);
  });

  it('refuses each row that cannot be, with its number and all that is wrong with it', async () => {
    const found = await read({
      6: [
        { ...child('B1'), ...inNeed, 'CIN Start Date': '31/02/2026' },
        { ...child(''), ...inNeed },
        { ...child('B3'), ...inNeed, 'CIN Closure Date': '01/08/2025', 'Reason for Closure': 'RC7' },
        { ...child('B4'), ...inNeed, 'CIN Start Date': '01/04/2026' },
        { ...child('B5'), ...inNeed, 'Primary Need Code': 'N77', 'Case Status': '' },
        { ...child('B6'), ...inNeed },
        { ...child('B6'), ...inNeed },
        { ...child('B7'), ...inNeed, 'CIN Start Date': '01/09/1925' },
      ],
      7: [{ ...child('B8'), ...plan }],
    });
    expect(found.episodes).toEqual([]);
    expect(reasons(found)).toEqual({
      'list 6 row 2': '“CIN Start Date” is not a date such as 31/03/2026',
      'list 6 row 3': '“Child Unique ID” is empty',
      'list 6 row 4': 'the case was closed before it began',
      'list 6 row 5': '“CIN Start Date” lies in the future',
      'list 6 row 6': '“Case Status” is empty; “Primary Need Code” holds a code that is not in the list',
      'list 6 row 7': 'the child stands twice in list 6 with the same day: see list 6 row 8',
      'list 6 row 8': 'the child stands twice in list 6 with the same day: see list 6 row 7',
      'list 6 row 9': '“CIN Start Date” lies before 1990',
      'list 7 row 2': 'no episode in list 6 or list 3 runs on the day on which this began',
    });
  });

  it('half a case is none: with one row of a child the others wait', async () => {
    const found = await read({
      6: [{ ...child('C1'), ...inNeed }],
      7: [{ ...child('C1'), ...plan, 'Initial Category of Abuse': '' }],
    });
    expect(found.episodes).toEqual([]);
    expect(reasons(found)).toEqual({
      'list 6 row 2': 'another row of this child is refused: list 7 row 2',
      'list 7 row 2': '“Initial Category of Abuse” is empty',
    });
  });

  it('early help that is being assessed goes on; a finished assessment and a contact are left out, with the reason', async () => {
    const { episodes, leftOut } = await read({
      1: [child('D1')],
      2: [
        { ...child('D2'), 'Assessment start date': '2026-02-02' },
        { ...child('D3'), 'Assessment start date': '02/02/2026', 'Assessment completion date': '02/03/2026' },
      ],
    });
    expect(episodes).toMatchObject([
      { kind: 'earlyHelp', work: [{ kind: 'commonAssessment', startsAt: '2026-02-02T00:00:00.000Z' }] },
    ]);
    expect(leftOut.map(({ row }) => row)).toEqual(['list 1 row 2', 'list 2 row 3']);
  });

  it('a workbook says the same as CSV files, its days being real days', async () => {
    const days = { 'CIN Start Date': '2025-09-01', 'Date Child Was Last Seen': '2026-03-02' };
    const lists = { 6: [{ ...child('E1'), ...inNeed, ...days, 'Case Status': 'c) Child in need plan' }] };
    const workbook = await workbookOf(lists);
    const { episodes, refused } = await readAnnexFile(workbook, when);
    rmSync(dirname(workbook), { recursive: true });
    expect(refused).toEqual([]);
    expect(episodes).toMatchObject([
      {
        row: 'list 6 row 2',
        startedOn: '2025-09-01',
        work: [{ kind: 'childInNeedPlan', passed: { seenOn: '2026-03-02' } }],
      },
    ]);
    expect(episodes).toMatchObject([{ child: { key: 'E1', bornOn: '2015-05-05' } }]);
  });

  it('a list without a column of Annex A is refused whole', async () => {
    const folder = folderOf({});
    await expect(readAnnexFile(folder, when)).rejects.toMatchObject({ code: 'IMPORT.NO_LISTS' });
    writeFileSync(join(folder, 'list-1-contacts.csv'), 'Child Unique ID,Gender\r\nA1,a) Male\r\n');
    await expect(readAnnexFile(folder, when)).rejects.toMatchObject({ code: 'IMPORT.COLUMNS_MISSING' });
    rmSync(folder, { recursive: true });
  });
});
