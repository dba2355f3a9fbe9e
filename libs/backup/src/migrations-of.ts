import { type Client } from 'pg';
import { type Manifest } from './manifest';

/** The migrations that this database has been through; undefined when it has never heard of any. */
export async function migrationsOf(session: Client): Promise<Manifest['migrations'] | undefined> {
  const { rows } = await session.query<{ there: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`,
  );
  if (!rows[0]?.there) return undefined;
  const applied = await session.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM public._prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  return applied.rows;
}
