import { TestWorkflowEnvironment } from '@temporalio/testing';
import { type OpenTelemetrySinks } from '@temporalio/interceptors-opentelemetry/lib/workflow/definitions';
import { DefaultLogger, type InjectedSinks, Runtime } from '@temporalio/worker';
import { temporalTestServer } from '#libs/embedded';
import { codecKeysSchema, dataConverter } from '#libs/temporal';

/** A fixed key, for tests and stored histories only: the histories hold made-up ids and codes. */
export const testKeys = codecKeysSchema.parse(`test:${Buffer.alloc(32, 7).toString('base64')}`);

export const testConverter = dataConverter(testKeys);

/** A Temporal server that skips the time in which nothing happens. One a file: its clock only goes forward. */
export async function skippedTime(): Promise<TestWorkflowEnvironment> {
  quietly();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: temporalTestServer() } },
    client: { dataConverter: testConverter },
  });
}

/** For a bundle that is traced: what it tells goes nowhere. */
export const unheard: InjectedSinks<OpenTelemetrySinks> = { exporter: { export: { fn: () => undefined } } };

/** Leaves out what workers say about their coming and going. */
export function quietly(): void {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
}
