/**
 * Does the work now, and again an interval after each end, until it is stopped. `work` tells its own failures: the next turn comes all the
 * same. Stopping waits for the turn under way.
 *
 * @param interval milliseconds
 */
export function regularly(interval: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async (): Promise<void> => {
    await work();
    if (stopped) return;
    timer = setTimeout(() => {
      running = turn();
    }, interval);
  };
  let running = turn();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
