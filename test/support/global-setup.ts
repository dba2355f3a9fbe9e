import { openTestRun } from '../../libs/embedded/src/testing/test-run';

/** Before the first test on real parts: nothing is started yet, the first file that asks does that. */
export default function globalSetup(): void {
  openTestRun();
}
