import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export interface DocPage {
  /** From the root of the repository. */
  path: string;
  text: string;
}

/** The README and every page below `docs`. */
export function pagesOfDocs(): DocPage[] {
  const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const paths = below.filter((path) => path.endsWith('.md')).map((path) => join('docs', path));
  return ['README.md', ...paths].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
