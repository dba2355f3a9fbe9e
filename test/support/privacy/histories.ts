import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Payload } from '@temporalio/common';
import { Worker } from '@temporalio/worker';
import { codecKeysSchema, dataConverter } from '#libs/temporal';
import { type Service } from '../service/service';
import { quietly, unheard } from '../skipped-time';

/** A payload as Temporal keeps it, and where in its history it stands. */
export interface Kept {
  path: string;
  payload: Payload;
}

export interface StoredHistory {
  workflowId: string;
  events: number;
  /** All that the history says, byte for byte. */
  said: string;
  payloads: Kept[];
  /** Messages of failures, as they are stored. */
  failures: { path: string; message: string }[];
}

/** Every workflow that Temporal holds, past encryption: as somebody reads who has the server's database and no key. */
export function storedHistories(service: Service): Promise<StoredHistory[]> {
  return service.temporal(async (client) => {
    const found: StoredHistory[] = [];
    const { namespace } = client.options;
    for await (const { workflowId, runId } of client.workflow.list()) {
      const events: object[] = [];
      let nextPageToken: Uint8Array | undefined;
      do {
        const page = await client.workflowService.getWorkflowExecutionHistory({
          ...{ namespace, execution: { workflowId, runId } },
          ...(nextPageToken ? { nextPageToken } : {}),
        });
        events.push(...(page.history?.events ?? []));
        nextPageToken = page.nextPageToken.length > 0 ? page.nextPageToken : undefined;
      } while (nextPageToken);
      found.push({ workflowId, events: events.length, ...walk(events) });
    }
    return found;
  });
}

/** The same payloads in plain text, with the keys given or those of the service's home. */
export async function opened({ payloads }: StoredHistory, keys: string): Promise<string[]> {
  const [codec] = dataConverter(codecKeysSchema.parse(keys)).payloadCodecs ?? [];
  if (!codec) throw new Error('The data converter has no codec');
  const plain = await codec.decode(payloads.map(({ payload }) => payload));
  return plain.map(({ data }) => text(data));
}

/** What goes wrong when the workflows of the bundle at that path replay these histories. */
export async function replayFaults(service: Service, workflowIds: string[], codePath: string): Promise<unknown[]> {
  const histories = await service.temporal(({ workflow }) =>
    Promise.all(
      workflowIds.map(async (workflowId) => [workflowId, await workflow.getHandle(workflowId).fetchHistory()] as const),
    ),
  );
  quietly();
  const converter = dataConverter(codecKeysSchema.parse(keysOf(service)));
  const options = { workflowBundle: { codePath }, dataConverter: converter, sinks: unheard };
  const faults: unknown[] = [];
  for await (const { error } of Worker.runReplayHistories(
    options,
    histories.map(([workflowId, history]) => ({ workflowId, history })),
  ))
    if (error) faults.push(error);
  return faults;
}

export function keysOf({ home }: Service): string {
  return readFileSync(join(home.secrets, 'codec-keys'), 'utf8').trim();
}

export function encodingOf({ metadata }: Payload): string {
  return text(metadata?.encoding);
}

export function keyIdOf({ metadata }: Payload): string {
  return text(metadata?.['encryption-key-id']);
}

export function text(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}

function walk(events: object[]): Pick<StoredHistory, 'said' | 'payloads' | 'failures'> {
  const said: string[] = [];
  const payloads: Kept[] = [];
  const failures: StoredHistory['failures'] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') said.push(value);
    if (value instanceof Uint8Array) said.push(Buffer.from(value).toString('latin1'));
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if (isPayload(value)) payloads.push({ path, payload: value });
    if (/[fF]ailure$|cause$/.test(path) && 'message' in value) failures.push({ path, message: String(value.message) });
    for (const [name, part] of Object.entries(value)) visit(part, `${path}.${name}`);
  };
  events.forEach((event) => visit(event, 'event'));
  return { said: said.join('\n'), payloads, failures };
}

function isPayload(value: object): value is Payload {
  const { metadata } = value as { metadata?: object };
  return typeof metadata === 'object' && metadata !== null && 'encoding' in metadata;
}
