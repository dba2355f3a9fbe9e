import { type FoundEpisode } from './found.types';

/** Somebody whom the council has not said who they are here, and how many open cases they hold there. */
export interface UnmatchedWorker {
  name: string;
  cases: number;
}

/** In the order of their names. Their work is taken over, and nobody holds it until somebody allocates it. */
export function unmatchedWorkers(
  episodes: readonly Pick<FoundEpisode, 'workerName' | 'closed'>[],
  workers: ReadonlyMap<string, string>,
): UnmatchedWorker[] {
  const counts = new Map<string, number>();
  for (const { workerName: name, closed } of episodes) {
    if (name === undefined || closed !== undefined || workers.has(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = [...counts].map(([name, cases]) => ({ name, cases }));
  return all.sort((one, other) => one.name.localeCompare(other.name));
}
