import { join } from 'node:path';

/** This file runs as dist/apps/web/src/build/build-paths.js. */
const root = join(__dirname, '..', '..', '..', '..', '..');

export const buildPaths = {
  source: join(root, 'apps', 'web', 'src'),
  compiled: join(root, 'dist', 'apps', 'web', 'src'),
  assets: join(root, 'dist', 'apps', 'web', 'assets'),
  packages: join(root, 'node_modules'),
};
