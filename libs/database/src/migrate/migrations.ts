import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { prismaFolder } from './prisma-folder';

export function schemaText(): string {
  return readFileSync(join(prismaFolder(), 'schema.prisma'), 'utf8');
}

/** The migrations of this release, oldest first, each with the SHA-256 (hex) that `_prisma_migrations` keeps of it. */
export function knownMigrations(): { name: string; checksum: string }[] {
  return migrationList().migrationDirectories.map(({ path, migrationFile: { content } }) => {
    if (content.tag !== 'ok') throw new Error(`The migration ${path} cannot be read`);
    return { name: path, checksum: createHash('sha256').update(content.value).digest('hex') };
  });
}

/** The folder `prisma/migrations` as the schema engine wants it: oldest first, as far as the one that is named. */
export function migrationList(upTo?: string): MigrationList {
  const baseDir = join(prismaFolder(), 'migrations');
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => upTo === undefined || name <= upTo);
  const lockfile = join(baseDir, 'migration_lock.toml');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
