import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { prismaFolder } from './prisma-folder';

export function schemaText(): string {
  return readFileSync(join(prismaFolder(), 'schema.prisma'), 'utf8');
}

/** The folder `prisma/migrations` as the schema engine wants it: oldest first. */
export function migrationList(): MigrationList {
  const baseDir = join(prismaFolder(), 'migrations');
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
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
