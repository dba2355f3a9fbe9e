import { setMaxListeners } from 'node:events';
import { type Client, isGrpcDeadlineError } from '@temporalio/client';
import { TemporalAway } from '../away';
import { grpc, grpcCode } from './grpc-code';

/** How long people wait, in milliseconds. */
export interface Patience {
  /** for a worker's answer */
  answer: number;
  /** for any sign of life, before the server is pinged */
  silence: number;
  /** for the answer to a ping */
  ping: number;
}

/** An unreachable Temporal is known within 2 seconds; a worker has 8. */
export const patience: Patience = { answer: 8_000, silence: 1_000, ping: 800 };

/** Resolves when the server answers at all; else throws TemporalAway. */
export async function ping(client: Client, wait = patience.ping): Promise<void> {
  try {
    await client.withDeadline(Date.now() + wait, () => client.workflowService.getSystemInfo({}));
  } catch (error) {
    throw isOutOfReach(error) || isGrpcDeadlineError(error) ? new TemporalAway() : error;
  }
}

/** Makes the call with a deadline, and gives up early when the server turns out to be away while it is silent. */
export async function inReach<T>(client: Client, call: () => Promise<T>, wait = patience): Promise<T> {
  const hangUp = new AbortController();
  setMaxListeners(0, hangUp.signal); // each gRPC call of a busy stage listens until the end
  const answer = client.withAbortSignal(hangUp.signal, () => client.withDeadline(Date.now() + wait.answer, call));
  const watch = watchSilence(client, wait);
  try {
    return await Promise.race([answer, watch.away]);
  } catch (error) {
    throw isOutOfReach(error) ? new TemporalAway() : error;
  } finally {
    watch.stop();
    hangUp.abort();
  }
}

/** `away` rejects when the server does not answer a ping; it never resolves. */
function watchSilence(client: Client, wait: Patience): { away: Promise<never>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const away = new Promise<never>((_, reject) => {
    timer = setTimeout(() => void ping(client, wait.ping).catch(reject), wait.silence);
  });
  return { away, stop: () => clearTimeout(timer) };
}

function isOutOfReach(error: unknown): boolean {
  return grpcCode(error) === grpc.unavailable;
}
