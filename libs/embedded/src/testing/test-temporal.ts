import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { startTemporalServer } from '../temporal-server';
import { onceARun } from './once-a-run';
import { testRunDirectory } from './test-run';

/** A namespace of its own on the run's one Temporal server, which runs in real time. */
export interface TestTemporal {
  readonly address: string;
  readonly namespace: string;
}

/** The server starts when the first test file asks. Nobody may stop it: an outage test starts a server of its own. */
export async function testTemporal(): Promise<TestTemporal> {
  const { address } = await onceARun('temporal', async () => {
    const logFile = join(testRunDirectory(), 'temporal.log');
    const server = await startTemporalServer({ logFile, headless: true, background: true });
    return { address: server.address };
  });
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
    await connection.workflowService.describeNamespace({ namespace });
  } finally {
    await connection.close();
  }
  return { address, namespace };
}
