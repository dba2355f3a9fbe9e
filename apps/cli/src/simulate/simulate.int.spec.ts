import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres, type TestPostgres, testTemporal } from '#libs/embedded';
import { checkpoint, fileAnchor, signerFrom, verify } from '#libs/ledger';
import { figures, measures, spanOf } from '#libs/measures';
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
