import { rmSync } from 'node:fs';
import { openTestRun } from '../../../libs/embedded/src/testing/test-run';
import { buildOnce } from '../../support/service/build-once';
import { failuresFolder } from './failures-folder';

/** Before the first test in a browser. The build comes first: what jest loads outside the tests comes from `dist` too. */
export default async function globalSetup(): Promise<void> {
  rmSync(failuresFolder, { recursive: true, force: true });
  openTestRun();
  await buildOnce();
}
