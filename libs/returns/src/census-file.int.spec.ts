import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { inTransaction } from '#libs/database';
import { englandAndWales } from '#libs/timescales';
import { readCensus } from './census/read-census';
import { annexLists, censusPeriod, exportAnnex } from './index';
import { censusText, verdictOn } from './testing/census-text';
import { Road } from './testing/roads';
import { Town } from './testing/town';

jest.setTimeout(600_000);

/** Lines of the file that hold a value, without the child's identifier. */
const valuesIn = (xml: string) =>
  [...xml.matchAll(/<(\w+)>([^<\n]+)<\/\1>/g)]
    .map(([, name = '', value = '']) => `${name} ${value}`)
    .filter((line) => !line.startsWith('LAchildID'));

describe('the census of a small council, by the record’s own commands', () => {
  let town: Town;
  let xml: string;
  const period = censusPeriod(2026);

  beforeAll(async () => {
    town = await Town.begin();
    await helpedAndProtected(town);
    const other = await Road.referred(town, await town.child('2023-02-02', 'M'), '2025-06-02T09:00:00Z', {
      sourceCode: '6',
      form: { ethnicity: 'MWBC', disabilities: ['LD'] },
    });
    await other.assessed('2025-06-30T09:00:00Z', 'noFurtherAction', { ethnicity: 'AIND', disabilities: ['NONE'] });
    const expected = await town.child(undefined, 'U', '2026-06-20');
    await Road.referred(town, expected, '2026-03-16T09:00:00Z', { form: { ethnicity: 'MWBC' } });
    xml = await censusText(
      readCensus((read) => inTransaction(town.worker, read), period, englandAndWales),
      period,
    );
  });
  afterAll(() => town.end());

  it('has no error and no crashed rule for the outside validator', async () => {
    expect(await verdictOn(xml, 2026)).toMatchObject({ crashed: [], errors: {} });
  });

  it('says of the child on a plan what happened', () => {
    expect(valuesIn(xml)).toEqual(
      expect.arrayContaining([
        ...['CINreferralDate 2025-05-06', 'PrimaryNeedCode N1', 'CINclosureDate 2026-03-12', 'ReasonForClosure RC7'],
        ...['AssessmentActualStartDate 2025-05-06', 'AssessmentAuthorisationDate 2025-05-20'],
        ...['S47ActualStartDate 2025-05-07', 'InitialCPCtarget 2025-05-29', 'DateOfInitialCPC 2025-05-27'],
        ...['CINPlanStartDate 2025-05-22', 'CINPlanEndDate 2025-05-27', 'CINPlanStartDate 2026-01-27'],
        ...['CPPstartDate 2025-05-27', 'CPPendDate 2026-01-20', 'CPPreviewDate 2025-08-19', 'CPPreviewDate 2026-01-20'],
        ...['InitialCategoryOfAbuse NEG', 'LatestCategoryOfAbuse EMO', 'NumberOfPreviousCPP 0'],
      ]),
    );
  });

  it('takes characteristics from the signed text, and before there is one from the form', () => {
    const [, ...children] = xml.split('<Child>');
    const about = (birth: string) => valuesIn(children.find((child) => child.includes(birth)) ?? '');
    expect(about('2023-02-02')).toEqual(
      expect.arrayContaining(['Ethnicity AIND', 'Disability NONE', 'ReferralSource 6', 'ReasonForClosure RC8']),
    );
    expect(about('2026-06-20')).toEqual(expect.arrayContaining(['Ethnicity MWBC', 'Sex U', 'ReferralNFA 0']));
  });

  describe('Annex A of the same council', () => {
    const folder = mkdtempSync(join(tmpdir(), 'annex-a-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('is a workbook and seven CSV files, for their owner alone, each with what the others say', async () => {
      const out = join(folder, 'out');
      const counts = await exportAnnex(town.worker, '2026-03-31', out);
      // The child on a plan (closed on 12 March) and the unborn child: contacts and referrals of six months are the unborn child's alone.
      expect(counts).toEqual({ 1: 1, 2: 0, 3: 1, 4: 1, 5: 0, 6: 2, 7: 1 });
      expect(readdirSync(out)).toHaveLength(8);
      const book = new Workbook();
      await book.xlsx.readFile(join(out, 'annex-a.xlsx'));
      for (const { n, about, heads } of annexLists) {
        const file = join(out, `list-${n}-${about}.csv`);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
        expect(lines).toHaveLength(counts[n] + 1);
        expect(book.getWorksheet(`List ${n}`)?.getRow(1).values).toEqual([undefined, ...heads]);
        expect(book.getWorksheet(`List ${n}`)?.actualRowCount).toBe(counts[n] + 1);
      }
      const plan = book.getWorksheet('List 7')?.getRow(2);
      expect(plan?.getCell(7).value).toEqual(new Date('2025-05-27T00:00:00Z'));
      expect(plan?.getCell(9).value).toBe('d) Emotional abuse');
      expect(readFileSync(join(out, 'list-7-protection-plans.csv'), 'utf8')).toContain(',27/05/2025,a) Neglect,');
    });
  });
});

async function helpedAndProtected(town: Town): Promise<void> {
  const road = await Road.referred(town, await town.child('2015-05-05', 'F'), '2025-05-06T09:00:00Z');
  await road.discussed('2025-05-07T09:00:00Z');
  await road.enquired('2025-05-12T09:00:00Z', 'continuingRisk');
  await road.assessed('2025-05-20T09:00:00Z', 'childInNeedServices', { disabilities: ['AUT', 'LD'] });
  await road.planAgreed('2025-05-21T09:00:00Z', '2025-05-22T09:00:00Z');
  await road.conferred('2025-05-27T09:00:00Z', 'plan', { coreGroupOn: '2025-06-06', reviewOn: '2025-08-20' });
  await road.planWritten('2025-05-30T09:00:00Z');
  await road.reviewed('2025-08-19T09:00:00Z', { goesOnUntil: '2026-02-01', category: 'EMO' });
  await road.reviewed('2026-01-20T09:00:00Z', { ends: 'childInNeedPlan', firstMeetingOn: '2026-01-27' });
  await road.planAgreed('2026-01-26T09:00:00Z', '2026-01-27T09:00:00Z', 2);
  await road.planEnded('2026-03-10T09:00:00Z', 2);
  await road.closed('2026-03-12T09:00:00Z', 'RC7');
}
