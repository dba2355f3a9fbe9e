import { randomUUID } from 'node:crypto';
import { type Kept } from '../shared/session/kept';
import { type Search } from './search.types';

const kept = 'searches';
/** As many as somebody may go back to. */
const most = 10;

interface Remembered {
  id: string;
  search: Search;
}

/** Keeps a search for the way back to its results. Its id says nothing of what was looked for. */
export async function remember(memory: Kept, search: Search): Promise<string> {
  const id = randomUUID();
  await memory.write(kept, [{ id, search }, ...(await searchesIn(memory))].slice(0, most));
  return id;
}

/** Undefined once the session has ended, or ten searches later. */
export async function recall(memory: Kept, id: string): Promise<Search | undefined> {
  return (await searchesIn(memory)).find((one) => one.id === id)?.search;
}

async function searchesIn(memory: Kept): Promise<Remembered[]> {
  return ((await memory.read(kept)) ?? []) as Remembered[];
}
