import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultLogger } from '@temporalio/worker';
import { bundleWorkflows } from '../../apps/worker/src/bundle/bundle-workflows';
import { onceARun } from '../../libs/embedded/src/testing/once-a-run';
import { testRunDirectory } from '../../libs/embedded/src/testing/test-run';

/** The real workflows, and variants that tests compare them with. */
const entries = {
  real: '../../workflows/src/index.ts',
  shortLived: './workflows/short-lived.ts',
  buggy: './workflows/buggy.ts',
  changed: './workflows/changed.ts',
} as const;

export type BundleName = keyof typeof entries;

/** Path of a bundle, made from source the first time that a test file of the run asks. Start Temporal's server before: both are hungry. */
export async function workflowBundle(name: BundleName = 'real'): Promise<{ codePath: string }> {
  return onceARun(`bundle-${name}`, async () => {
    const codePath = join(testRunDirectory(), `${name}.bundle.js`);
    writeFileSync(codePath, await bundleWorkflows(join(__dirname, entries[name]), new DefaultLogger('WARN')));
    return { codePath };
  });
}
