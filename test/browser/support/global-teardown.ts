import { closeTestRun } from '../../../libs/embedded/src/testing/test-run';
import { closeWorld } from './world';

/** After the last test in a browser: nothing is left running, nothing is left on disk. */
export default async function globalTeardown(): Promise<void> {
  await closeWorld();
  await closeTestRun();
}
