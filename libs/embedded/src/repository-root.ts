import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The clone that this code runs from, whether as source (tests) or from `dist`. */
export function repositoryRoot(from: string = __dirname): string {
  const manifest = join(from, 'package.json');
  if (
    existsSync(manifest) &&
    (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'childs-journey'
  ) {
    return from;
  }
  const parent = dirname(from);
  if (parent === from) throw new Error('The embedded parts run from a clone of childs-journey, and this is none');
  return repositoryRoot(parent);
}
