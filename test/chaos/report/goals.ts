import { type Figures } from './figures';
import { type Spread } from './recovery';

export interface Goal {
  goal: string;
  measured: string;
  reached: boolean;
  /** What makes it so when it is not reached. */
  because: string;
}

/** Milliseconds. */
const within = { workerKill: 6_000, serverBack: 15_000, poolBack: 10_000 };

const untraced = 'Why, is not traced yet; on a machine that has other work, it is that first of all.';
const taken =
  'A task that the killed worker had taken is given out again by the server after 3 s, and one that waits for a stage which it kept in memory after 1 s: both are settings of Temporal’s own, and shorter ones take tasks from workers that are only busy. Why some commands wait longer is not traced yet.';

/** The goals, beside what was measured. */
export function goals({ findings, recovery, alone }: Figures): Goal[] {
  const count = (goal: string, broken: number | undefined): Goal => ({
    ...{ goal, measured: String(broken ?? 0), reached: !broken, because: 'This is a fault of the service.' },
  });
  const time = (goal: string, ms: number | undefined, limit: number, because: string): Goal => ({
    ...{ goal, measured: ms === undefined ? 'not measured' : `${(ms / 1_000).toFixed(1)} s`, because },
    reached: ms !== undefined && ms <= limit,
  });
  return [
    count('nothing lost', (findings.lost ?? 0) + (findings.draft ?? 0)),
    count('nothing doubled', findings.duplicated),
    count(
      'no other promise broken',
      Object.values(findings).reduce((sum, n) => sum + n, 0),
    ),
    time(
      'after the kill of a worker 99 of 100 commands are acknowledged within 6 s',
      alone.worker?.waits?.p99,
      within.workerKill,
      taken,
    ),
    time(
      'a Temporal server that is started again is at work within 15 s',
      longest(recovery.temporal?.back),
      within.serverBack,
      untraced,
    ),
    time(
      'the pool is at work within 10 s of PostgreSQL being started again',
      longest(recovery.postgres?.back),
      within.poolBack,
      untraced,
    ),
    count('no process ended that was not killed', findings.died),
  ];
}

function longest(spread: Spread | undefined): number | undefined {
  return spread?.max;
}

export function missed({ reached }: Goal): boolean {
  return !reached;
}
