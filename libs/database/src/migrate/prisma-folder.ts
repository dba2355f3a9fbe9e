import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** SQL and schema are not compiled: from `dist` and from the sources alike they are found below the project's root. */
export function prismaFolder(from = __dirname): string {
  const folder = join(from, 'libs', 'database', 'prisma');
  if (existsSync(join(folder, 'schema.prisma'))) return folder;
  if (dirname(from) === from)
    throw new Error('There is no libs/database/prisma above this file: run from a whole checkout or image');
  return prismaFolder(dirname(from));
}
