import { closeTestRun } from '../../libs/embedded/src/testing/test-run';

/** After the last test on real parts: nothing is left running, nothing is left on disk. */
export default async function globalTeardown(): Promise<void> {
  await closeTestRun();
}
