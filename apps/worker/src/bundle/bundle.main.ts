import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DefaultLogger } from '@temporalio/worker';
import { bundlePaths } from './bundle-paths';
import { bundleWorkflows } from './bundle-workflows';
import { fingerprint } from './fingerprint';

/** Part of `npm run build`: makes the workflows' bundle and the one that is traced, unless they were made from the same sources before. */
async function main(): Promise<void> {
  const made = fingerprint();
  const { bundle, tracedBundle, workflows } = bundlePaths;
  if ([bundle, tracedBundle].every((file) => existsSync(file)) && read(bundlePaths.fingerprint) === made) return;
  rmSync(bundlePaths.fingerprint, { force: true });
  const logger = new DefaultLogger('WARN');
  writeFileSync(bundle, await bundleWorkflows(workflows, { logger }));
  writeFileSync(tracedBundle, await bundleWorkflows(workflows, { logger, traced: true }));
  writeFileSync(bundlePaths.fingerprint, made);
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

main().catch((error: unknown) => {
  process.stderr.write(`The workflows cannot be bundled: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
