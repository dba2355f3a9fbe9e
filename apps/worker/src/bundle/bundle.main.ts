import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DefaultLogger } from '@temporalio/worker';
import { bundlePaths } from './bundle-paths';
import { bundleWorkflows } from './bundle-workflows';
import { fingerprint } from './fingerprint';

/** Part of `npm run build`: makes dist/workflow-bundle.js, unless it was made from the same sources before. */
async function main(): Promise<void> {
  const made = fingerprint();
  if (existsSync(bundlePaths.bundle) && read(bundlePaths.fingerprint) === made) return;
  rmSync(bundlePaths.fingerprint, { force: true });
  writeFileSync(bundlePaths.bundle, await bundleWorkflows(bundlePaths.workflows, new DefaultLogger('WARN')));
  writeFileSync(bundlePaths.fingerprint, made);
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

main().catch((error: unknown) => {
  process.stderr.write(`The workflows cannot be bundled: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
