import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePaths } from './bundle-paths';

/** All that a workflow may import of ours, and what is bundled with it. */
const bundled = [
  'workflows',
  'libs/journey',
  'libs/contracts',
  'libs/timescales',
  'libs/temporal',
  'apps/worker/src/bundle',
];

/** SHA-256 of everything that the bundle is made from: the same one needs no new bundle. */
export function fingerprint({ built, packageLock } = bundlePaths): string {
  const hash = createHash('sha256').update(readFileSync(packageLock));
  for (const folder of bundled) {
    for (const file of scriptsIn(join(built, folder))) hash.update(file.slice(built.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
