import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger } from 'pino';
import { named } from './log';

const firstWaitMs = 500;
const longestWaitMs = 10_000;

/**
 * Tries until it works, waiting longer each time, up to ten seconds: a part that is away at start is no reason to end.
 * Answers undefined when it is told to stop first.
 */
export async function patiently<T>(
  what: string,
  attempt: () => Promise<T>,
  { log, stopping }: { log: Logger; stopping: AbortSignal },
): Promise<T | undefined> {
  for (let wait = firstWaitMs; !stopping.aborted; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      return await attempt();
    } catch (error) {
      log.warn({ ...named(error), againInMs: wait }, `${what} is away`);
      await pause(wait, stopping);
    }
  }
  return undefined;
}

/** Ends early, without a word, when told to stop. */
export async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopping }).catch((error: unknown) => {
    if (!stopping.aborted) throw error;
  });
}
