import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Found } from '../found.types';
import { readCensusFile } from './read-census-file';

const when = { today: '2026-03-31', now: '2026-03-31T12:00:00.000Z' };
const folder = mkdtempSync(join(tmpdir(), 'census-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...children: string[]): Promise<Found> {
  const file = join(folder, 'census.xml');
  writeFileSync(
    file,
    `<?xml version="1.0"?><Message><Header><Year>2026</Year></Header><Children>${children.join('\n')}</Children></Message>`,
  );
  return readCensusFile(file, when);
}

const child = (id: string, ...details: string[]) => `<Child>
  <ChildIdentifiers><LAchildID>${id}</LAchildID><PersonBirthDate>2015-05-05</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
  <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>AUT</Disability></Disabilities></ChildCharacteristics>
  ${details.join('\n')}</Child>`;

const episode = (inner: string, referredOn = '2025-09-01') =>
  `<CINdetails><CINreferralDate>${referredOn}</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>${inner}</CINdetails>`;

const plan = `<ChildProtectionPlans><CPPstartDate>2025-10-06</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
  <LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP>
  <Reviews><CPPreviewDate>2026-01-05</CPPreviewDate></Reviews></ChildProtectionPlans>`;

describe('a census of another system', () => {
  it('says what goes on, what was over, and how many plans there were before', async () => {
    const closed = episode(
      `<CINclosureDate>2025-06-01</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>
       <Assessments><AssessmentActualStartDate>2025-05-01</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-05-20</AssessmentAuthorisationDate>
       <FactorsIdentifiedAtAssessment><AssessmentFactors>3B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>`,
      '2025-05-01',
    );
    const { episodes, refused } = await read(child('X1', episode(plan), closed));
    expect(refused).toEqual([]);
    expect(episodes).toMatchObject([
      {
        ...{ row: 'child 1', startedOn: '2025-05-01', closed: { on: '2025-06-01', reason: 'RC8' }, work: [] },
        earlier: {
          assessments: [{ startedOn: '2025-05-01', authorisedOn: '2025-05-20', factors: ['3B'] }],
          plansBefore: 1,
        },
      },
      {
        child: { key: 'X1', sex: 'F', bornOn: '2015-05-05', ethnicity: 'WBRI', disabilities: ['AUT'] },
        work: [
          {
            ...{ kind: 'childProtectionPlan', startsAt: '2025-10-05T23:00:00.000Z' },
            passed: { category: 'NEG', latestCategory: 'EMO', previousPlans: 1, reviewedOn: ['2026-01-05'] },
          },
        ],
      },
    ]);
  });

  it('refuses a child whole, with its place in the file and the reasons', async () => {
    const { episodes, refused } = await read(
      child('X1', episode('<CINclosureDate>2025-08-01</CINclosureDate>')),
      child('', episode('')),
      child('X3', episode('', '2026-13-01')),
      child('X4'),
      child('X5', episode('<ReferralNFA>2</ReferralNFA>')),
      child('X6', episode('')),
      child('X6', episode('')),
    );
    expect(episodes).toEqual([]);
    expect(refused.map(({ row, child: key, reason }) => [row, key, reason])).toEqual([
      ['child 1', 'X1', 'the case was closed before it began; a closed case has no reason for closure'],
      ['child 2', undefined, '“LAchildID” is empty'],
      ['child 3', 'X3', '“CINreferralDate” is not a date such as 31/03/2026'],
      ['child 4', 'X4', 'there is no episode (CINdetails)'],
      ['child 5', 'X5', '“ReferralNFA” holds a code that is not in the list'],
      ['child 7', 'X6', 'the child stands twice: see child 6'],
      ['child 6', 'X6', 'the child stands twice'],
    ]);
  });

  it('refuses what is no XML, and what holds no child', async () => {
    const file = join(folder, 'broken.xml');
    writeFileSync(file, '<Message><Children><Child></Children></Message>');
    await expect(readCensusFile(file, when)).rejects.toMatchObject({ code: 'IMPORT.NOT_XML' });
    await expect(read()).rejects.toMatchObject({ code: 'IMPORT.NO_CHILDREN' });
  });
});
