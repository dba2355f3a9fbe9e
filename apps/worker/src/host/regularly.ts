/**
 * Does the work now, and again an interval after each end, until it is stopped. `work` tells its own failures: the next turn comes all the
 * same. Stopping waits for the turn under way.
 *
 * @param interval milliseconds
 * @param work may answer after how many milliseconds the next turn is to come instead, where that is sooner
 */
export function regularly(interval: number, work: () => Promise<number | void>): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async (): Promise<void> => {
    const sooner = (await work()) ?? interval;
    if (stopped) return;
    timer = setTimeout(
      () => {
        running = turn();
      },
      Math.min(sooner, interval),
    );
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
