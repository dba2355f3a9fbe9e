import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres, type TestPostgres, testTemporal } from '#libs/embedded';
import { checkpoint, fileAnchor, signerFrom, verify } from '#libs/ledger';
import { policyValue } from '#libs/journey';
import { figures, measures, spanOf } from '#libs/measures';
import { proclaimDay, recalculate, whatIf, type WhatIf, withDayAdded } from '#libs/record';
import { censusPeriod, checkRecord, exportCensus } from '#libs/returns';
import { codecKeysSchema, StageClient, temporalClient } from '#libs/temporal';
import { act } from '../../../../test/support/people-and-acts';
import { outsideVerdict } from '../../../../test/support/census-oracle';
import { eventually } from '../../../../test/support/eventually';
import { readConfig } from '../../../worker/src/config/config';
import { runWorker } from '../../../worker/src/run-worker';
import { fileBeside } from '../file-beside';
import { actorOf } from './acting';
import { simulate, type Simulated } from './run';
import { livedUnder } from './testing/lived-under';

jest.setTimeout(240_000);

/** A machine that does much else besides. Milliseconds. */
const patiently = 180_000;

/** Two months, to the end of a census year, of a council a two-hundredth of the size. */
const asked = { seed: 'census', from: '2026-02-01', to: '2026-03-31', scale: 0.005 };

let folder: string;
let postgres: TestPostgres;
let db: Database;
let simulated: Simulated;
const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulated-'));
  postgres = await testPostgres();
  db = createDatabase({ url: postgres.url });
  simulated = await simulate({ ...asked, databaseUrl: postgres.url });
});
afterAll(async () => {
  await db.$disconnect();
  await postgres.drop();
  rmSync(folder, { recursive: true });
});

describe('a simulated council', () => {
  it('is marked as made up, to the last child', async () => {
    const children = await db.person.findMany({ select: { familyName: true } });
    expect(children.length).toBeGreaterThan(5);
    expect(children.filter(({ familyName }) => !familyName?.endsWith('(synthetic)'))).toEqual([]);
  });

  it('has a ledger in which nothing is missing and nothing was meddled with', async () => {
    const anchor = fileAnchor(join(folder, 'anchors.jsonl'));
    const signer = signerFrom(key);
    await checkpoint(db, signer, anchor);
    expect(await verify(db, anchor, signer.publicKey)).toMatchObject({ clean: true, findings: [] });
  });

  it('left messages for its open stages alone: no worker starts what is over, and nobody gets mail', async () => {
    const waiting = await db.outbox.findMany({ where: { relayedAt: null }, select: { type: true, subject: true } });
    const running = { finishedAt: null };
    const open = await db.stage.findMany({ where: running, select: { id: true } });
    expect(waiting.filter(({ type }) => !type.endsWith('.opened'))).toEqual([]);
    expect(waiting.map(({ subject }) => subject)).toEqual(expect.arrayContaining(open.map(({ id }) => id)));
    expect(simulated.open).toBe(waiting.length);
  });

  it('is counted by the measures', async () => {
    const span = spanOf(asked, new Date());
    const counted = await figures(db, measures, [span]);
    const named = new Set(counted.filter(({ denominator }) => denominator > 0).map(({ measure }) => measure));
    expect([...named]).toEqual(
      expect.arrayContaining(['contacts', 'contact-decisions-in-time', 'episodes-open', 'in-need-visits-in-time']),
    );
  });

  it('is not let into a record that holds children already', async () => {
    const again = simulate({ ...asked, databaseUrl: postgres.url });
    await expect(again).rejects.toMatchObject({ code: 'CLI.RECORD_IN_USE' });
  });

  it('makes a census in which the outside validator finds no error, with all of its rules run', async () => {
    const out = join(folder, 'census.xml');
    const period = censusPeriod(2026);
    const sender = { councilCode: '880', release: '0', madeAt: '2026-04-01T09:00:00Z' };
    await fileBeside(out, (stream) => exportCensus(db, period, sender, stream));
    expect(await outsideVerdict(out, 2026)).toMatchObject({ crashed: [], errors: {} });
    expect(await checkRecord(db, period)).toMatchObject({ errors: 0 });
  });
});

/** What a trial says beforehand, row by row beside what comes of it. */
describe('what-if of days that were lived', () => {
  const lived = { startedFrom: new Date('2023-01-01T00:00:00Z'), startedBefore: new Date('2026-03-31T23:00:00Z') };
  const now = new Date('2026-03-31T23:00:00Z');
  const rows = async (of: Database, where: object) => {
    const found = await of.deadline.findMany({ where, orderBy: { id: 'asc' } });
    return new Map(found.map(({ id, rule, dueOn, dueAt }) => [id, { rule, dueOn: dueOn.toISOString(), dueAt }]));
  };
  const started = { startedAt: { gte: lived.startedFrom, lt: lived.startedBefore } };
  const asMoved = (all: Awaited<ReturnType<typeof rows>>, { moves }: WhatIf) => {
    const said = new Map(all);
    for (const { deadlineId, rule, to } of moves)
      said.set(deadlineId, { rule, dueOn: `${to.dueOn}T00:00:00.000Z`, dueAt: new Date(to.dueAt) });
    return said;
  };

  it('equals the same days lived under those timescales: each clock, and how many of each kind were late', async () => {
    const days = { 'sign-off': 4, 'protection-visit': 4, 'child-in-need-visit': 9, 'child-in-need-plan-agreed': 4 };
    const local = Object.fromEntries(Object.entries(days).map(([rule, amount]) => [rule, { amount }]));
    const more = {
      'early-help-consent': { amount: 30, unit: 'hours' },
      'common-assessment': { amount: 2, unit: 'weeks' },
    };
    const timescales = policyValue('timescales', { local: { wt2013: { ...local, ...more } } });
    const trial = await whatIf(db, { timescales }, lived, now);
    const other = await livedUnder(timescales, simulated.council);
    expect(trial.moves.length).toBeGreaterThan(10);
    expect(await rows(other.db, started)).toEqual(asMoved(await rows(db, started), trial));
    const after = await whatIf(other.db, { timescales }, lived, now);
    const late = (of: WhatIf, as: 'late' | 'wouldBeLate') =>
      [...of.byRule].map(([rule, sum]) => [rule, sum[as]]).sort();
    expect(late(after, 'late')).toEqual(late(trial, 'wouldBeLate'));
    expect(after.moves).toEqual([]);
    await other.end();
  });

  it('equals the same days lived under the other edition, wherever that edition has the same stages', async () => {
    const local = { 'early-help-consent': { amount: 2 }, 'common-assessment': { amount: 10 } };
    const timescales = policyValue('timescales', { ruleSet: 'wt2010', local: { wt2010: local } });
    const trial = await whatIf(db, { timescales }, lived, now);
    // Families of whom the hub hears and whom nobody assesses: assessments are other ones in the edition of 2010.
    const families = simulated.council.families.filter(({ key }) => key.startsWith('c-'));
    const other = await livedUnder(timescales, { ...simulated.council, families });
    const came = await rows(other.db, started);
    expect(came.size).toBeGreaterThan(10);
    const said = asMoved(await rows(db, { ...started, id: { in: [...came.keys()] } }), trial);
    expect(came).toEqual(new Map([...said].filter(([id]) => came.has(id))));
    expect(trial.moves.filter(({ deadlineId }) => came.has(deadlineId)).length).toBeGreaterThan(0);
    await other.end();
  });

  it('of a day off equals what the running clocks become when it is proclaimed', async () => {
    const holiday = { date: '2026-04-08', reason: 'A made-up day' };
    const running = { stoppedAt: null };
    const trial = await whatIf(db, { calendar: await withDayAdded(db, holiday) }, 'running', now);
    const said = asMoved(await rows(db, running), trial);
    const manager = simulated.council.staff.of('SENIOR_MANAGER')[0];
    if (manager === undefined) throw new Error('Nobody leads here');
    const id = randomUUID();
    const office = { commandId: id, requestHash: id, by: actorOf(manager), at: now.toISOString(), ...holiday };
    await db.$transaction((tx) => proclaimDay(tx, office));
    const stages = await db.deadline.groupBy({ by: ['stageId'], where: running });
    for (const { stageId } of stages) await recalculate(db, { stageId, reason: 'dayProclaimed' }, now);
    expect(trial.moves.length).toBeGreaterThan(0);
    expect(await rows(db, running)).toEqual(said);
  });
});

describe('a worker that comes afterwards', () => {
  const codecKeys = `one:${randomBytes(32).toString('base64')}`;
  const stop = new AbortController();
  let running: Promise<void>;
  let client: ReturnType<typeof temporalClient>;

  beforeAll(async () => {
    const { address, namespace } = await testTemporal();
    const config = readConfig({
      ...{
        DATABASE_URL: postgres.url,
        TEMPORAL_ADDRESS: address,
        TEMPORAL_NAMESPACE: namespace,
        CODEC_KEYS: codecKeys,
      },
      ...{ LEDGER_SIGNING_KEY: key, LEDGER_ANCHOR_FILE: join(folder, 'later.jsonl'), LOG_LEVEL: 'silent' },
    });
    client = temporalClient({ address, namespace, codecKeys: codecKeysSchema.parse(codecKeys) });
    running = runWorker(config, stop.signal);
  });
  afterAll(async () => {
    stop.abort();
    await running;
    await client.connection.close();
  });

  it('runs every open stage, and none that is over', async () => {
    const clocks = await db.deadline.findMany({ where: { stoppedAt: null }, select: { stageId: true } });
    const or = [{ finishedAt: null }, { id: { in: clocks.map(({ stageId }) => stageId) } }];
    const open = await db.stage.findMany({ where: { OR: or }, select: { id: true } });
    const ids = open.map(({ id }) => id).sort();
    await eventually(async () => {
      const known: string[] = [];
      for await (const { workflowId } of client.workflow.list({ query: "ExecutionStatus = 'Running'" }))
        known.push(workflowId);
      expect(known.sort()).toEqual(ids);
    }, patiently);
  });

  it('holds the clocks: what falls due first after the simulation ended is on record as late', async () => {
    const dueAt = { gt: new Date(`${asked.to}T23:59:59Z`), lt: new Date() };
    const next = await db.deadline.findFirstOrThrow({ where: { stoppedAt: null, dueAt }, orderBy: { dueAt: 'asc' } });
    const late = { deadlineId: next.id, kind: 'breach' };
    await eventually(async () => expect(await db.milestone.count({ where: late })).toBe(1), patiently);
  });

  it('takes the next act, from where the simulation stopped', async () => {
    const journey = await db.stage.findFirstOrThrow({ where: { kind: 'journey', finishedAt: null } });
    const worker = simulated.council.staff.of('SOCIAL_WORKER')[0];
    if (worker === undefined) throw new Error('Nobody works here');
    const views = { type: 'recordViews', occasion: 'review', whose: 'child', answer: 'notAsked', reason: 'tooYoung' };
    const command = { ...views, by: actorOf(worker), at: new Date().toISOString() };
    const stage = { stageId: journey.id, kind: 'journey' as const };
    const sent = act(command, { seen: journey.version });
    await eventually(async () => {
      const recorded = await new StageClient(client).act(stage, sent); // sent again, it is still one act
      expect(recorded.version).toBe(journey.version + 1);
    }, patiently);
  });
});
