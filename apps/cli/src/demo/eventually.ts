import { setTimeout as wait } from 'node:timers/promises';
import { UnexpectedAnswer } from './caller';

/** Asks again, for at most ten seconds, until the answer is the one awaited. Workflows move on milliseconds after an act. */
export async function eventually<T>(ask: () => Promise<T>, awaited: (answer: T) => boolean): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (error instanceof UnexpectedAnswer && Date.now() < until) return undefined;
      throw error;
    });
    if (answer !== undefined && awaited(answer)) return answer;
    if (Date.now() > until) throw new Error('What the story waits for did not come within ten seconds');
    await wait(100);
  }
}
