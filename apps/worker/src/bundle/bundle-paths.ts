import { basename, join } from 'node:path';

const here = join(__dirname, '..', '..', '..', '..');

/** The same folder, whether this runs from the build or, in tests, from source. */
const built = basename(here) === 'dist' ? here : join(here, 'dist');

/** Where the build puts the bundle and the fingerprint of what it was made from. */
export const bundlePaths = {
  built,
  workflows: join(built, 'workflows', 'src', 'index.js'),
  bundle: join(built, 'workflow-bundle.js'),
  /** The same workflows with the interceptors that trace them. */
  tracedBundle: join(built, 'traced-workflow-bundle.js'),
  fingerprint: join(built, 'workflow-bundle.sha256'),
  packageLock: join(built, '..', 'package-lock.json'),
} as const;
