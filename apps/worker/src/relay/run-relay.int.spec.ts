import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { createDatabase } from '#libs/database';
import { freePort, startTemporalServer, testPostgres } from '#libs/embedded';
import { codecKeysSchema, StageClient, temporalClient } from '#libs/temporal';
import { eventually } from '../../../../test/support/eventually';
import { relayConfig } from './relay.config';
import { runRelay } from './run-relay';

describe('the relay of the worker', () => {
  it('starts the workflow of a contact that came while Temporal was down, soon after Temporal is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relay-'));
    const { url } = await testPostgres();
    const port = await freePort();
    const db = createDatabase({ url, role: 'journey_worker' });
    const codecKeys = codecKeysSchema.parse(`one:${randomBytes(32).toString('base64')}`);
    const client = temporalClient({ address: `127.0.0.1:${port}`, namespace: 'default', codecKeys });
    const config = { ...z.object(relayConfig).parse({}), DATABASE_URL: url };
    const relay = runRelay({ config, db, workflows: new StageClient(client), log: pino({ level: 'silent' }) });

    const contactId = randomUUID();
    const opened = { factPosition: 1n, type: 'uk.childsjourney.contact.opened', subject: contactId, data: {} };
    await db.outbox.create({ data: opened });
    await eventually(async () => {
      expect(await db.delivery.findMany()).toMatchObject([
        { target: 'workflow', status: 'pending', lastError: 'TEMPORAL.AWAY' },
      ]);
    }, 15_000);

    const temporal = await startTemporalServer({ logFile: join(folder, 'temporal.log'), port, headless: true });
    await eventually(async () => {
      expect(await db.delivery.findMany()).toMatchObject([
        { target: 'workflow', status: 'delivered', lastError: null },
      ]);
    }, 20_000);
    const started = await client.workflow.getHandle(contactId).describe();
    expect(started).toMatchObject({ type: 'contact', taskQueue: 'journeys', status: { name: 'RUNNING' } });

    await relay.stop();
    await client.connection.close();
    await temporal.stop();
    await db.$disconnect();
    rmSync(folder, { recursive: true });
  });
});
