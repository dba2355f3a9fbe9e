import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StageInput } from '#libs/contracts';
import { asReader, createDatabase, type Database, inTransaction } from '#libs/database';
import { freePort, startTemporalServer, type TemporalServer, testPostgres, type TestPostgres } from '#libs/embedded';
import { saveDocument } from '#libs/ledger';
import { recordEnquiry, recordPerson } from '#libs/record';
import { StageClient, codecKeysSchema, temporalClient } from '#libs/temporal';
import { identify, refer, screen } from '../../../libs/record/src/testing/acts';
import { hubWorker, partner } from '../../../libs/record/src/testing/people';
import { enquiryOf } from '../../../libs/record/src/testing/scene';
import { act } from '../../../test/support/people-and-acts';
import { eventually } from '../../../test/support/eventually';
import { readConfig } from './config/config';
import { runWorker } from './run-worker';

jest.setTimeout(120_000);

/** A Monday before the worker was ever started: every clock of the story is late when it starts. */
const received = '2013-02-25T10:00:00.000Z';

describe('the worker, on a real PostgreSQL and a real Temporal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  const codecKeys = `one:${randomBytes(32).toString('base64')}`;
  const stop = new AbortController();
  let postgres: TestPostgres;
  let temporal: TemporalServer;
  let database: Database;
  let client: ReturnType<typeof temporalClient>;
  let stages: StageClient;
  let running: Promise<void>;

  beforeAll(async () => {
    postgres = await testPostgres();
    const port = await freePort();
    const address = `127.0.0.1:${port}`;
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
    const config = readConfig({
      DATABASE_URL: postgres.url,
      TEMPORAL_ADDRESS: address,
      CODEC_KEYS: codecKeys,
      LEDGER_SIGNING_KEY: key.toString('base64'),
      LEDGER_ANCHOR_FILE: join(folder, 'checkpoints.jsonl'),
      LOG_LEVEL: 'silent',
    });
    running = runWorker(config, stop.signal); // Temporal is not there yet
    database = createDatabase({ url: postgres.url, role: 'journey_worker' });
    client = temporalClient({ address, namespace: 'default', codecKeys: codecKeysSchema.parse(codecKeys) });
    stages = new StageClient(client);
    await expect(stages.ping()).rejects.toMatchObject({ code: 'TEMPORAL.AWAY' });
    temporal = await startTemporalServer({ logFile: join(folder, 'temporal.log'), port, headless: true });
  });

  afterAll(async () => {
    stop.abort();
    await running;
    await client.connection.close();
    await database.$disconnect();
    await temporal.stop();
    await postgres.drop();
    rmSync(folder, { recursive: true });
  });

  it('waits for a Temporal that is away, and takes a contact from the record to its referral', async () => {
    const contact = await contactOnRecord();
    await stages.start(contact);
    const personId = await personOnRecord();
    await stages.act(contact, act(identify(personId, received)));
    await stages.act(contact, act(screen(received)));
    const textHash = await textOf(contact);
    const { journeyId, status } = await stages.act(contact, act(refer(received, textHash)));
    expect(status).toBe('decided');
    const assessment = `${journeyId}/initialAssessment-1`;
    await eventually(async () => {
      expect(await database.stage.findUnique({ where: { id: assessment } })).toMatchObject({ status: 'inProgress' });
    }, 20_000);
    await eventually(async () => {
      expect(await rungs(assessment)).toEqual([
        'warn-1',
        'warn-2',
        'warn-3',
        'breach',
        'ladder-1',
        'ladder-2',
        'ladder-3',
      ]);
    }, 20_000);
  });

  it('refuses what the rules refuse, and does a repeated act once', async () => {
    const contact = await contactOnRecord();
    await stages.start(contact);
    await expect(stages.act(contact, act(refer(received, 'a'.repeat(64))))).rejects.toMatchObject({
      name: 'RuleBroken',
      code: 'CONTACT.NOT_SCREENED',
    });
    const once = act(screen(received));
    const [first, second] = await Promise.all([stages.act(contact, once), stages.act(contact, once)]);
    expect(second).toEqual(first);
    expect(first.version).toBe(1);
  });

  it('ends in order when it is told to, with the ledger signed to its end', async () => {
    stop.abort();
    await running;
    expect(existsSync(join(folder, 'checkpoints.jsonl'))).toBe(true);
    const { _max: last } = await database.fact.aggregate({ _max: { position: true } });
    const checkpoint = await database.checkpoint.findFirst({ orderBy: { n: 'desc' } });
    expect(checkpoint?.upTo).toBe(last.position);
  });

  async function contactOnRecord(): Promise<StageInput> {
    const input = enquiryOf({ receivedAt: received, children: [{ familyName: 'Synthetic' }] });
    const scope = { kind: 'ownEnquiries', actorId: partner.id, organisation: input.organisation } as const;
    const { contacts } = await asReader(database, scope, (tx) => recordEnquiry(tx, input));
    return { stageId: contacts[0]?.contactId ?? '', kind: 'contact' };
  }

  async function personOnRecord(): Promise<string> {
    const command = { commandId: crypto.randomUUID(), requestHash: 'a'.repeat(64), by: hubWorker.actor, at: received };
    const scope = { kind: 'hub', actorId: hubWorker.actor.id } as const;
    const child = { givenName: 'Synthetic', familyName: 'Child', sex: 'U', dateOfBirth: '2005-05-05' };
    const { personId } = await asReader(database, scope, (tx) => recordPerson(tx, { ...child, ...command }));
    return personId;
  }

  async function textOf({ stageId }: StageInput): Promise<string> {
    const { streamId } = await database.stage.findUniqueOrThrow({ where: { id: stageId } });
    const body = { rationale: 'a synthetic rationale' };
    return inTransaction(database, (tx) => saveDocument(tx, { streamId, kind: 'text', body, by: hubWorker.actor.id }));
  }

  async function rungs(stageId: string): Promise<string[]> {
    const deadlines = await database.deadline.findMany({ where: { stageId } });
    const where = { deadlineId: { in: deadlines.map(({ id }) => id) } };
    const claimed = await database.milestone.findMany({ where, orderBy: { sentAt: 'asc' } });
    return claimed.map(({ milestone }) => milestone);
  }
});
