import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

interface Entry {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

export interface Package {
  /** `name@version` */
  id: string;
  /** As its author wrote it: an SPDX expression, as a rule. */
  licence: string | undefined;
  /** Part of the image; others build and test. */
  ships: boolean;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Every package that the lock file names. */
export const locked: Package[] = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    id: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${entry.version}`,
    licence: entry.license,
    // The image leaves dev and optional packages out.
    ships: !entry.dev && !entry.optional && !entry.devOptional,
  }));
