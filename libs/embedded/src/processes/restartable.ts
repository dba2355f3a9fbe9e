import type { Part } from './part';
import type { RunningProcess } from './processes';

/** Starts a process by `run` and answers a handle that can start it again after it was stopped or killed. */
export async function restartable(run: () => Promise<RunningProcess>): Promise<Part> {
  let current = await run();
  return {
    name: current.name,
    get pid() {
      return current.pid;
    },
    get alive() {
      return current.alive;
    },
    stop: () => current.stop(),
    kill: () => current.kill(),
    start: async () => {
      if (!current.alive) current = await run();
    },
  };
}
