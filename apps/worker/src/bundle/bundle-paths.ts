import { join } from 'node:path';

const built = join(__dirname, '..', '..', '..', '..');

/** Where the build puts the bundle and the fingerprint of what it was made from. */
export const bundlePaths = {
  built,
  workflows: join(built, 'workflows', 'src', 'index.js'),
  bundle: join(built, 'workflow-bundle.js'),
  fingerprint: join(built, 'workflow-bundle.sha256'),
  packageLock: join(built, '..', 'package-lock.json'),
} as const;
