import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type CouncilToSimulate, laneCount } from '#libs/simulation';
import { type Life } from './lives';
import { type LaneProgress, type LaneToLive } from './lane-process.types';

/**
 * Each lane lives in a process of its own, so that two cores are used. Answers how many acts and rings that took. When one ends badly, the
 * others are stopped: half a council is none.
 */
export async function inProcesses(
  asked: CouncilToSimulate,
  databaseUrl: string,
  progress?: Life['progress'],
): Promise<number> {
  const lanes = Array.from({ length: laneCount }, (_, lane) => ({
    lane,
    child: fork(join(__dirname, 'lane.main.js')),
  }));
  const came = new Map<number, LaneProgress>();
  const tell = (lane: number, one: LaneProgress): void => {
    came.set(lane, one);
    const all = [...came.values()];
    const slowest = all.map(({ day }) => day).reduce((a, b) => (a < b ? a : b));
    if (all.length === laneCount) progress?.(sumOf(all), slowest);
  };
  try {
    await Promise.all(
      lanes.map(({ lane, child }) => {
        child.on('message', (one: LaneProgress) => tell(lane, one));
        child.send({ asked, lane, databaseUrl } satisfies LaneToLive);
        return ended(child);
      }),
    );
  } finally {
    for (const { child } of lanes) child.kill();
  }
  return sumOf([...came.values()]);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`A lane of the simulation ended with ${code ?? signal}: what it said stands above`));
    });
  });
}

function sumOf(all: readonly LaneProgress[]): number {
  return all.reduce((sum, { done }) => sum + done, 0);
}
