import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built assets: this file runs as dist/apps/web/src/shared/assets.js. */
export const assetsFolder = join(__dirname, '..', '..', 'assets');

/** Address of the assets. It changes with their content, so that browsers may keep them for ever. */
export function assetPath(): string {
  const version = join(assetsFolder, 'version');
  return `/assets/${existsSync(version) ? readFileSync(version, 'utf8') : 'none'}`;
}
