import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultLogger } from '@temporalio/worker';
import { bundlePaths } from '../../apps/worker/src/bundle/bundle-paths';
import { bundleWorkflows } from '../../apps/worker/src/bundle/bundle-workflows';
import { onceARun } from '../../libs/embedded/src/testing/once-a-run';
import { testRunDirectory } from '../../libs/embedded/src/testing/test-run';
import { buildOnce } from './service/build-once';

/** What the build makes: the workflows as they run, and as they run while they are traced. */
const built = { real: bundlePaths.bundle, traced: bundlePaths.tracedBundle } as const;

/** Variants that tests compare the real ones with. */
const variants = {
  shortLived: './workflows/short-lived.ts',
  buggy: './workflows/buggy.ts',
  changed: './workflows/changed.ts',
} as const;

export type BundleName = keyof typeof built | keyof typeof variants;

/** Path of a bundle; a variant is made from source the first time that a test file of the run asks. */
export async function workflowBundle(name: BundleName = 'real'): Promise<{ codePath: string }> {
  if (name === 'real' || name === 'traced') {
    await buildOnce();
    return { codePath: built[name] };
  }
  return onceARun(`bundle-${name}`, async () => {
    const codePath = join(testRunDirectory(), `${name}.bundle.js`);
    const code = await bundleWorkflows(join(__dirname, variants[name]), { logger: new DefaultLogger('WARN') });
    writeFileSync(codePath, code);
    return { codePath };
  });
}
