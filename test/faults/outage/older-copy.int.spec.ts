import { cpSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client as PostgresClient } from 'pg';
import { backup, recordChecksum, restore } from '#libs/backup';
import { createDatabase } from '#libs/database';
import { openSecrets } from '#libs/embedded';
import { reconcile, type Reconciliation } from '#libs/reconcile';
import { codecKeysSchema, StageOperator, temporalClient } from '#libs/temporal';
import { Assessment, assessmentText } from '../../support/service/assessment';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { eventually } from '../../support/eventually';
import { Hub } from '../../support/service/hub';
import { Service } from '../../support/service/service';

let service: Service;
let hub: Hub;
/** Assessment of a child who was there before the copy and is worked with after it. */
let assessment: Assessment;

beforeAll(async () => {
  // The worker heals on its own every five minutes: here a person is to find things as they are.
  service = await Service.start({ env: { STAGE_SWEEP_SECONDS: '86400' } });
  hub = new Hub(service);
}, 240_000);
afterAll(() => service.stop(), 60_000);

const newChild = () => phoneCall({ children: [sampleChild()] });

async function held(heal: boolean): Promise<Reconciliation> {
  const db = createDatabase({ url: service.stack.databaseUrl, role: 'journey_worker', poolSize: 4 });
  const codecKeys = codecKeysSchema.parse(openSecrets(service.home).codecKeys);
  const client = temporalClient({ address: service.stack.temporalAddress, namespace: 'default', codecKeys });
  try {
    return await reconcile(db, new StageOperator(client), { heal });
  } finally {
    await client.connection.close();
    await db.$disconnect();
  }
}

const found = ({ differences }: Reconciliation) =>
  differences.map(({ is, stageId }) => `${is} ${stageId}`).sort((a, b) => a.localeCompare(b));

async function allAgree(): Promise<void> {
  await eventually(async () => expect(await held(false)).toMatchObject({ differences: [], healed: 0 }), 60_000);
}

/** Whatever the copy lacks is done while it is kept aside. */
async function workOn(): Promise<{ contactId: string; journeyId: string }> {
  await assessment.allocate();
  return hub.refer(newChild());
}

/** The same database, with nothing in it. */
async function emptied(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  const client = new PostgresClient({ connectionString: admin.href });
  await client.connect();
  await client.query('drop database journey with (force)');
  await client.query('create database journey');
  await client.end();
}

describe('the record and Temporal, one of them older than the other', () => {
  it('agree while nothing has happened to either', async () => {
    const { journeyId } = await hub.refer(newChild());
    assessment = await new Assessment(service, journeyId, 'singleAssessment-1').opened();
    await allAgree();
    expect((await held(false)).goingOn).toBe(3); // the contact, until its referrer is told; the journey; the assessment
  }, 120_000);

  it('Temporal ten minutes older: what it lacks is named, healed, and no moment of a clock is lost', async () => {
    const store = dirname(service.home.temporal);
    const copy = join(service.home.root, 'temporal-copy');
    await service.stack.temporal?.stop();
    cpSync(store, copy, { recursive: true });
    await service.stack.temporal?.start();

    const { contactId, journeyId } = await workOn();
    await eventually(async () =>
      expect(await service.workflowStatus(`${journeyId}/singleAssessment-1`)).toBe('RUNNING'),
    );
    await service.stack.worker?.stop(); // it remembers what the copy does not
    await service.stack.temporal?.stop();
    rmSync(store, { recursive: true });
    cpSync(copy, store, { recursive: true });
    await service.stack.temporal?.start();
    await service.stack.worker?.start();

    // The worker looks when it starts: stages without a workflow have one again. A workflow that is behind waits for `heal`.
    await eventually(async () => expect(found(await held(false))).toEqual([`behind ${assessment.stageId}`]), 60_000);
    for (const stageId of [contactId, journeyId, `${journeyId}/singleAssessment-1`])
      expect(await service.workflowStatus(stageId)).toBe('RUNNING');
    expect(await held(true)).toMatchObject({ goingOn: 6, healed: 1 });
    await allAgree();
    expect(await hub.tellReferrer(contactId)).toMatchObject({ status: 'finished' });
  }, 180_000);

  it('the record restored from a backup that is ten minutes older: workflows go back to it, and strangers end', async () => {
    const copy = join(service.home.root, 'record-copy');
    const manifest = await backup({ url: service.stack.databaseUrl, directory: copy });

    const second = await hub.reportOne('hubWorker', newChild());
    await hub.identify(second);
    const before = await assessment.see();
    await assessment.submit();
    const parts = [service.stack.api, service.stack.worker];
    for (const part of parts) await part?.stop();
    await emptied(service.stack.databaseUrl);
    const restored = await restore({ url: service.stack.databaseUrl, directory: copy });
    expect(restored.checksum).toBe(recordChecksum(manifest.tables));
    for (const part of parts) await part?.start();

    const differences = await held(true);
    expect(found(differences)).toEqual([`ahead ${assessment.stageId}`, `unknown ${second}`]);
    await allAgree();
    expect(await assessment.see()).toMatchObject({ status: before.status, version: before.version });
    await assessment.submit();
    expect(await assessment.see()).toMatchObject({ status: 'awaitingSignOff' });
  }, 180_000);

  it("Temporal's store lost: the worker starts every stage again by itself", async () => {
    await service.stack.worker?.stop();
    await service.stack.temporal?.stop();
    for (const file of readdirSync(dirname(service.home.temporal))) rmSync(join(dirname(service.home.temporal), file));
    await service.stack.temporal?.start();
    await service.stack.worker?.start(); // it looks when it starts
    await allAgree();
    await assessment.write(assessmentText('Synthetic: changed.'));
    await assessment.submit();
  }, 180_000);
});
