import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportAnnex } from '#libs/returns';
import { socialWorker, teamManager } from '../../record/src/testing/people';
import { Scene } from '../../record/src/testing/scene';
import { Road } from '../../returns/src/testing/roads';
import { Town } from '../../returns/src/testing/town';
import { importEpisodes, readAnnexFile, readWorkers, unmatchedWorkers } from './index';
import { type Found } from './found.types';
import { type ReportLine } from './report.types';

jest.setTimeout(300_000);

const asAt = '2026-03-31';
const when = { today: asAt, now: '2026-03-31T12:00:00.000Z' };
const options = { by: teamManager.actor, now: when.now, system: 'old-town', teamId: 'east' };

/** Clocks that run, by stage: what the law counts, worked out by hand. */
const byHand = [
  // Monday 16 March, 45 working days; without 3 and 6 April, and 4 May
  ['singleAssessment', 'single-assessment', '2026-05-21'],
  ['singleAssessment', 'single-assessment', '2026-05-21'],
  // Tuesday 17 March, 15 working days; without 3 and 6 April
  ['initialConference', 'initial-conference', '2026-04-09'],
  // the plan of 27 May 2025, reviewed on 19 August: six months later, and so it was late when it came
  ['childProtectionPlan', 'review-conference-later', '2026-02-19'],
  ['childProtectionPlan', 'plan-two-years', '2027-05-26'],
  // visited on Friday 20 March, ten working days; without 3 and 6 April
  ['childProtectionPlan', 'protection-visit', '2026-04-07'],
  // the plan of Tuesday 24 March 2026, which nobody has visited yet: from the plan; 729 days, 29 February 2028 among them
  ['childProtectionPlan', 'plan-two-years', '2028-03-22'],
  ['childProtectionPlan', 'protection-visit', '2026-04-09'],
].sort();

const statutory = [...new Set(byHand.map(([, rule = '']) => rule))];

async function running({ worker }: Pick<Scene, 'worker'>): Promise<string[][]> {
  const deadlines = await worker.deadline.findMany({ where: { stoppedAt: null, rule: { in: statutory } } });
  const stages = await worker.stage.findMany({ where: { finishedAt: null } });
  const kinds = new Map(stages.map(({ id, kind }) => [id, kind]));
  return deadlines
    .map(({ stageId, rule, dueOn }) => [kinds.get(stageId) ?? 'over', rule, dueOn.toISOString().slice(0, 10)])
    .sort();
}

const counted = (lines: readonly ReportLine[]) =>
  lines.reduce<Record<string, number>>((all, { became }) => ({ ...all, [became]: (all[became] ?? 0) + 1 }), {});

describe('a council’s own lists, taken over by an empty record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  let town: Town;
  let fresh: Scene;
  let found: Found;
  let lines: ReportLine[];

  beforeAll(async () => {
    town = await Town.begin();
    await lived(town);
    await exportAnnex(town.worker, asAt, folder);
    found = await readAnnexFile(folder, when);
    fresh = await Scene.begin();
    lines = await importEpisodes(fresh.worker, found, options);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([town.end(), fresh.end()]);
  });

  it('every row has its line, and none is refused', () => {
    expect(counted(lines)).toEqual({ leftOut: 5, opened: 17, keptClosed: 3 });
  });

  it('the same work goes on, with the deadlines that it had', async () => {
    expect(await running(town)).toEqual(byHand);
    expect(await running(fresh)).toEqual(byHand);
  });

  it('the workbook says the same as the CSV files', async () => {
    const { episodes } = await readAnnexFile(join(folder, 'annex-a.xlsx'), when);
    const said = ({ row: _row, file: _file, parts: _parts, ...one }: Found['episodes'][number]) => JSON.stringify(one);
    expect(episodes.map(said).sort()).toEqual(found.episodes.map(said).sort());
  });

  it('a referral that follows a closed one of the same child within twelve months is a re-referral', async () => {
    const again = await fresh.worker.journey.findMany({ where: { isReReferral: true } });
    expect(again.map(({ referralAt, status }) => [referralAt.toISOString().slice(0, 10), status])).toEqual([
      ['2026-03-16', 'open'],
    ]);
  });

  it('every fact says where it comes from and who brought it, and nobody signed anything here', async () => {
    const facts = await fresh.worker.fact.findMany({ where: { type: { not: { startsWith: 'deadline.' } } } });
    const opened = facts.filter(({ type }) => type.endsWith('.opened'));
    expect(opened.length).toBeGreaterThan(10);
    const from = opened.map(({ payload }) => (payload as { takenOver?: { system: string; row: string } }).takenOver);
    expect(from.filter((one) => one?.system !== 'old-town' || !/^list \d row \d+$/.test(one.row))).toEqual([]);
    expect(new Set(opened.map(({ actorId }) => actorId))).toEqual(new Set([teamManager.actor.id]));
    expect(new Set(facts.map(({ type }) => type.split('.')[1]))).toEqual(
      new Set(['created', 'opened', 'stageOpened', 'closed']),
    );
    expect(JSON.stringify(facts, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value))).not.toContain(
      '2015-05-05',
    );
  });

  it('lists of the open cases say again what they said', async () => {
    const out = join(folder, 'again');
    await exportAnnex(fresh.worker, asAt, out);
    const open = (all: Found) =>
      all.episodes
        .filter(({ closed }) => closed === undefined)
        .map(({ child: { key: _, ...child }, kind, startedOn, sourceCode, work }) => ({
          child,
          kind,
          startedOn,
          sourceCode,
          work,
        }))
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(open(await readAnnexFile(out, when))).toEqual(open(found));
  });

  it('the second time everything is here already; what the file says otherwise is told, and changes nothing', async () => {
    const before = await fresh.worker.fact.count();
    const later = { ...when, now: '2026-04-07T12:00:00.000Z' };
    const again = await importEpisodes(fresh.worker, await readAnnexFile(folder, later), {
      ...options,
      now: later.now,
    });
    expect(counted(again)).toEqual({ leftOut: 5, alreadyHere: 20 });
    const [first, ...others] = found.episodes;
    if (first === undefined) throw new Error('There is an episode');
    const otherwise = { ...found, episodes: [{ ...first, sourceCode: '7' }, ...others] };
    expect(counted(await importEpisodes(fresh.worker, otherwise, options)).changed).toBeGreaterThan(0);
    expect(await fresh.worker.fact.count()).toBe(before);
  });

  describe('brought by another system afterwards', () => {
    const episodeOf = (bornOn: string) => {
      const one = found.episodes.find(({ child, closed }) => child.bornOn === bornOn && closed === undefined);
      if (one === undefined) throw new Error('There is no such episode');
      return { ...one, kind: 'earlyHelp' as const, work: [], parts: [] };
    };
    const again = async (episode: Found['episodes'][number], more: object = {}) => {
      const all = { ...options, system: 'other-town', ...more };
      const [line] = await importEpisodes(fresh.worker, { episodes: [episode], refused: [], leftOut: [] }, all);
      const journey = await fresh.worker.journey.findUnique({ where: { id: line?.journeyId ?? teamManager.actor.id } });
      return { line, personId: journey?.personId };
    };

    it('a child of the same number, date of birth and sex is the same, and one born on another day is not', async () => {
      const before = await fresh.worker.person.count();
      const known = episodeOf('2015-05-05');
      const { line, personId } = await again(known);
      expect(line).toMatchObject({ became: 'opened', reason: expect.stringContaining('was here already') as unknown });
      expect(await fresh.worker.person.count()).toBe(before);
      expect(await fresh.worker.journey.count({ where: { personId } })).toBe(2);
      const other = { ...known, startedOn: '2026-03-20', child: { ...known.child, bornOn: '2015-05-06' } };
      expect((await again(other, { system: 'third-town' })).line?.reason).toBeUndefined();
      expect(await fresh.worker.person.count()).toBe(before + 1);
    });

    it('a pupil number is one child’s alone', async () => {
      const first = episodeOf('2019-01-01');
      const numbered = {
        ...first,
        startedOn: '2026-03-21',
        child: { ...first.child, key: 'A1', upn: 'A880000000001' },
      };
      const { personId } = await again(numbered);
      const later = { ...numbered, startedOn: '2026-03-23', child: { ...numbered.child, key: 'B2' } };
      expect((await again({ ...later, kind: 'privateFostering' })).personId).toBe(personId);
      const wrong = { ...later, startedOn: '2026-03-24', child: { ...later.child, key: 'C3', sex: 'F' } };
      expect((await again(wrong)).line).toMatchObject({
        became: 'refused',
        reason: expect.stringContaining('TAKE_OVER.OTHER_CHILD') as unknown,
      });
    });

    it('work is held by whom the council says that the other system’s worker is here', async () => {
      const staff = {
        id: socialWorker.actor.id,
        name: 'Synthetic Worker',
        roles: ['SOCIAL_WORKER'],
        employment: 'permanent',
      };
      await fresh.worker.staff.upsert({ where: { id: staff.id }, create: staff, update: { active: true } });
      const path = join(folder, 'workers.csv');
      writeFileSync(path, `Worker,Staff ID\nA Worker There,${staff.id}\n`);
      const workers = await readWorkers(fresh.worker, path);
      const { line } = await again({ ...allNew(found), workerName: 'A Worker There' }, { workers });
      const held = { journeyId: line?.journeyId ?? '', kind: 'singleAssessment', workerId: staff.id };
      expect(await fresh.worker.stage.count({ where: held })).toBe(1);
      const fact = await fresh.worker.fact.findFirst({ where: { type: 'singleAssessment.allocated' } });
      expect(fact).toMatchObject({ actorId: teamManager.actor.id, payload: { takenOver: { system: 'other-town' } } });
      const names = [{ workerName: 'A Worker There' }, { workerName: 'Unknown' }, { workerName: 'Unknown' }];
      expect(unmatchedWorkers(names, workers)).toEqual([{ name: 'Unknown', cases: 2 }]);
      writeFileSync(path, 'Worker,Staff ID\nA Worker There,nobody\n');
      await expect(readWorkers(fresh.worker, path)).rejects.toMatchObject({ code: 'IMPORT.NOT_ON_STAFF_LIST' });
    });
  });
});

/** A child whom nobody knows, being assessed. */
function allNew({ episodes }: Found): Found['episodes'][number] {
  const assessed = episodes.find(({ work }) => work.some(({ kind }) => kind === 'singleAssessment'));
  if (assessed === undefined) throw new Error('Nobody is assessed');
  return { ...assessed, parts: [], child: { key: 'NEW1', sex: 'F', bornOn: '2012-02-02' } };
}

/** Four synthetic children: one being assessed, one who waits for a conference, one on a plan, one who was referred again. */
async function lived(town: Town): Promise<void> {
  await Road.referred(town, await town.child('2015-05-05', 'F'), '2026-03-16T09:00:00Z');
  const enquired = await Road.referred(town, await town.child('2019-01-01', 'M'), '2026-03-02T09:00:00Z');
  await enquired.assessed('2026-03-10T09:00:00Z', 'strategyDiscussion');
  await enquired.discussed('2026-03-17T09:00:00Z');
  await enquired.enquired('2026-03-20T09:00:00Z', 'continuingRisk');
  const road = await Road.referred(town, await town.child('2016-06-06', 'F'), '2025-05-06T09:00:00Z');
  await road.discussed('2025-05-07T09:00:00Z');
  await road.enquired('2025-05-12T09:00:00Z', 'continuingRisk');
  await road.assessed('2025-05-20T09:00:00Z', 'childInNeedServices');
  await road.planAgreed('2025-05-21T09:00:00Z', '2025-05-22T09:00:00Z');
  await road.conferred('2025-05-27T09:00:00Z', 'plan', { coreGroupOn: '2025-06-06', reviewOn: '2025-08-20' });
  await road.planWritten('2025-05-30T09:00:00Z');
  await road.reviewed('2025-08-19T09:00:00Z', { goesOnUntil: '2026-02-01', category: 'EMO' });
  await road.visited('2026-03-20T09:00:00Z');
  const fresh = await Road.referred(town, await town.child('2017-07-07', 'M'), '2026-03-09T09:00:00Z');
  await fresh.discussed('2026-03-10T09:00:00Z');
  await fresh.enquired('2026-03-12T09:00:00Z', 'continuingRisk');
  await fresh.assessed('2026-03-13T09:00:00Z', 'childInNeedServices');
  await fresh.planAgreed('2026-03-16T09:00:00Z', '2026-03-17T09:00:00Z');
  await fresh.conferred('2026-03-24T09:00:00Z', 'plan', { coreGroupOn: '2026-04-01', reviewOn: '2026-06-10' });
  const child = await town.child('2014-04-04', 'M');
  const first = await Road.referred(town, child, '2025-10-06T09:00:00Z');
  await first.assessed('2025-10-20T09:00:00Z', 'noFurtherAction');
  await Road.referred(town, child, '2026-03-16T09:00:00Z');
}
