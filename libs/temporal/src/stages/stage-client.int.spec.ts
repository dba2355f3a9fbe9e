import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client } from '@temporalio/client';
import { startTemporalServer, type TemporalServer } from '#libs/embedded';
import { act, amira } from '../../../../test/support/people-and-acts';
import { temporalClient } from '../client';
import { codecKeysSchema } from '#libs/keys';
import { StageClient } from './stage-client';

jest.setTimeout(60_000);

const stage = { stageId: '20000000-0000-4000-8000-000000000001', kind: 'contact' } as const;
const screening = act({ type: 'screen', by: amira, at: '2028-01-04T10:00:00Z' });

/** What a call was refused with. */
async function refusalOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

describe('the way to stages when somebody is away', () => {
  const codecKeys = codecKeysSchema.parse(`one:${Buffer.alloc(32, 3).toString('base64')}`);
  const folder = mkdtempSync(join(tmpdir(), 'temporal-'));
  let server: TemporalServer;
  let client: Client;
  let stages: StageClient;

  beforeAll(async () => {
    const logFile = join(folder, 'temporal.log');
    server = await startTemporalServer({ logFile, headless: true, background: true });
    client = temporalClient({ address: server.address, namespace: 'default', codecKeys });
    stages = new StageClient(client);
  });

  afterAll(async () => {
    await client.connection.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('says that no worker answers, having waited for one', async () => {
    await stages.start(stage);
    const began = Date.now();
    expect(await refusalOf(() => stages.act(stage, screening))).toBe('WORKER.AWAY');
    expect(Date.now() - began).toBeGreaterThan(7_500);
  });

  it('starts a stage once, however often it is asked', async () => {
    await stages.start(stage);
    await stages.recalculate(stage, 'dayProclaimed');
    const { workflowExecutionInfo } = await client.workflowService.describeWorkflowExecution({
      namespace: 'default',
      execution: { workflowId: stage.stageId },
    });
    expect(workflowExecutionInfo?.type?.name).toBe('contact');
    expect(await count(client, stage.stageId)).toBe(1);
  });

  it('keeps what an act and a signal say out of the history', async () => {
    const history = await client.workflow.getHandle(stage.stageId).fetchHistory();
    const fields = JSON.stringify(history).matchAll(/"(?:data|encoding)":"([^"]*)"/g);
    const stored = [...fields].map(([, base64 = '']) => Buffer.from(base64, 'base64').toString('latin1'));
    expect(stored.filter((text) => text === 'binary/encrypted')).toHaveLength(2); // the input and the signal
    expect(stored.join()).not.toContain('dayProclaimed');
    expect(stored.join()).not.toContain(stage.stageId);
  });

  it('knows that a stopped Temporal is away, and finds it again when it is back', async () => {
    await server.kill();
    for (const call of [() => stages.act(stage, screening), () => stages.start(stage), () => stages.getState(stage)]) {
      expect(await refusalOf(call)).toBe('TEMPORAL.AWAY');
    }
    await server.start();
    await stages.ping();
  });

  it('knows that a Temporal which is silent is away', async () => {
    process.kill(server.pid, 'SIGSTOP');
    try {
      expect(await refusalOf(() => stages.act(stage, screening))).toBe('TEMPORAL.AWAY');
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    expect(await refusalOf(() => stages.ping())).toBeUndefined();
  });
});

async function count(client: Client, workflowId: string): Promise<number> {
  let found = 0;
  for await (const run of client.workflow.list({ query: `WorkflowId = '${workflowId}'` })) found += run ? 1 : 0;
  return found;
}
