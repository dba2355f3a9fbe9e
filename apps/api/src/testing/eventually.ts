import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is there; the workflows need a moment. */
export async function eventually<T>(ask: () => Promise<T | undefined>, patience = 20_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error('It did not happen in time');
    await sleep(200);
  }
}
