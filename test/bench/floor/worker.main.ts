import { join } from 'node:path';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { insertRow } from './insert-row';

/** A worker as small as the SDK's own examples, in a process of its own as the service's is. */
async function main(): Promise<void> {
  const {
    DATABASE_URL,
    TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE: namespace,
    FLOOR_QUEUE: taskQueue = 'floor',
  } = process.env;
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: ['SIGTERM'] });
  const pool = new Pool({ connectionString: DATABASE_URL });
  const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    ...{ connection, namespace, taskQueue },
    workflowsPath: join(__dirname, 'insert-row.workflow.js'),
    activities: { insertRow: (id: string) => insertRow(pool, id) },
  });
  process.stdout.write('ready\n');
  await worker.run();
  await pool.end();
  await connection.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
