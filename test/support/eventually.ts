import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats an expectation until it holds; after ten seconds of real time its own failure stands. */
export async function eventually(expectation: () => unknown, withinMs = 10_000): Promise<void> {
  const giveUp = Date.now() + withinMs;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > giveUp) throw error;
      await sleep(50);
    }
  }
}
