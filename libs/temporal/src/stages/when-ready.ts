import { setTimeout as sleep } from 'node:timers/promises';
import { WorkerAway } from '../away';
import { grpc, grpcCode } from './grpc-code';

const notReady: readonly unknown[] = [grpc.resourceExhausted, grpc.failedPrecondition, grpc.aborted, grpc.unavailable];
const pauseMs = 250;

/**
 * Temporal is there and the stage takes nothing right now: asks again until it does, or until there is no time left.
 * @param isThere throws TemporalAway when Temporal does not answer: a run that just ended and a server that is gone have one gRPC status
 */
export async function whenReady<T>(call: () => Promise<T>, isThere: () => Promise<void>, forMs: number): Promise<T> {
  const giveUp = Date.now() + forMs - pauseMs;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!notReady.includes(grpcCode(error))) throw error;
      if (grpcCode(error) === grpc.unavailable) await isThere();
      if (Date.now() > giveUp) throw new WorkerAway();
      await sleep(pauseMs);
    }
  }
}
