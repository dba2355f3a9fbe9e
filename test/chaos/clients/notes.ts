import { type Client } from './client';
import { doing, type Random } from './families';
import { note } from './steps';

/** One client of several who write on the same files at the same time. A refused note saw an older version: it looks again and writes another. */
export async function notes(client: Client, random: Random, journeyIds: readonly string[]): Promise<void> {
  while (!client.stopping.aborted) {
    const journeyId = journeyIds[Math.floor(random() * journeyIds.length)];
    if (journeyId !== undefined) await doing(client, random, note(journeyId));
  }
}
