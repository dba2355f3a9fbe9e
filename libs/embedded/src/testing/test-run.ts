import { startWatchdog, WATCHED_BY, type Watchdog } from '../processes/watchdog';

let watchdog: Watchdog | undefined;

/**
 * Opens a test run: what any test file starts from now on, in this process or in a jest worker, is shared by the run and watched over
 * until it closes, or until this process dies. Called by jest's globalSetup.
 */
export function openTestRun(): void {
  watchdog = startWatchdog();
  process.env[WATCHED_BY] = watchdog.directory;
}

/** Stops all that the run started and removes what it left on disk. Called by jest's globalTeardown. */
export async function closeTestRun(): Promise<void> {
  delete process.env[WATCHED_BY];
  await watchdog?.end();
}

/** The run's own folder; it goes when the run closes. */
export function testRunDirectory(): string {
  const directory = process.env[WATCHED_BY];
  if (!directory)
    throw new Error(
      "There is no test run: tests on real parts are named *.int.spec.ts and belong to jest's integration project",
    );
  return directory;
}
