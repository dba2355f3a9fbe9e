import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Whether a file of the repository has a test of that title: in the source it stands in quotation marks, whatever kind. */
export function hasTest(file: string, title: string): boolean {
  if (!existsSync(join(root, file))) return false;
  const source = readFileSync(join(root, file), 'utf8');
  return ["'", '`', '"'].some((mark) => source.includes(`${mark}${title}${mark}`));
}
