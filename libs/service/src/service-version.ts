import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in package.json. Compiled code lies deeper than its source, so the file is looked for upwards. */
export function serviceVersion(from: string = __dirname): string {
  const file = join(from, 'package.json');
  if (!existsSync(file)) return serviceVersion(parentOf(from));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function parentOf(directory: string): string {
  const parent = dirname(directory);
  if (parent === directory) throw new Error('There is no package.json above the program');
  return parent;
}
