import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { startTemporalServer, type TemporalServer } from './temporal-server';

describe('the embedded Temporal server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'temporal-'));
  let server: TemporalServer;

  beforeAll(async () => {
    server = await startTemporalServer({
      databaseFile: join(folder, 'temporal.sqlite'),
      logFile: join(folder, 'temporal.log'),
      namespaces: ['journeys'],
      searchAttributes: { Stage: 'Keyword' },
    });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('has the namespace and the search attribute that were asked for', async () => {
    const attributes = await connected((connection) =>
      connection.operatorService.listSearchAttributes({ namespace: 'journeys' }),
    );
    expect(Object.keys(attributes.customAttributes ?? {})).toEqual(['Stage']);
  });

  it('shows its web pages', async () => {
    expect((await fetch(server.uiUrl ?? '')).status).toBe(200);
  });

  it('keeps an open workflow over a stop and a start, at the same address', async () => {
    await open('kept-1');
    await server.stop();
    expect(server.alive).toBe(false);
    await server.start();
    expect(await statusOf('kept-1')).toBe('RUNNING');
  });

  it('keeps an open workflow over a kill -9', async () => {
    await open('kept-2');
    await server.kill();
    await server.start();
    expect(await statusOf('kept-2')).toBe('RUNNING');
  });

  function open(workflowId: string): Promise<unknown> {
    return connected((connection) =>
      new Client({ connection, namespace: 'journeys' }).workflow.start('anything', { workflowId, taskQueue: 'nobody' }),
    );
  }

  function statusOf(workflowId: string): Promise<string> {
    return connected(async (connection) => {
      const description = await new Client({ connection, namespace: 'journeys' }).workflow
        .getHandle(workflowId)
        .describe();
      return description.status.name;
    });
  }

  async function connected<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: server.address });
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }
});
