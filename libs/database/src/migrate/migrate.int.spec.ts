import { Client } from 'pg';
import { testPostgres } from '#libs/embedded';
import { migrate, schemaSql } from './migrate';
import { migrationList } from './migrations';

const names = migrationList().migrationDirectories.map(({ path }) => path);

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  it('are applied to an empty database in order, and once', async () => {
    const { url } = await testPostgres({ empty: true });

    expect(await migrate(url)).toEqual(names);
    expect(await migrate(url)).toEqual([]);
  });

  it('can be applied to two databases of one server at the same moment', async () => {
    const databases = await Promise.all([testPostgres({ empty: true }), testPostgres({ empty: true })]);

    expect(await Promise.all(databases.map(({ url }) => migrate(url)))).toEqual([names, names]);
  });

  it('leave the record that `prisma migrate deploy` reads', async () => {
    const { url } = await testPostgres();

    const applied = await query<{ migration_name: string; finished: boolean; checksum: string }>(
      url,
      'SELECT migration_name, finished_at IS NOT NULL AS finished, length(checksum) AS checksum FROM _prisma_migrations ORDER BY 1',
    );
    expect(applied).toEqual(names.map((name) => ({ migration_name: name, finished: true, checksum: 64 })));
  });

  it('are refused when one that was applied has been edited', async () => {
    const { url } = await testPostgres();
    await query(url, `UPDATE _prisma_migrations SET checksum = 'another' WHERE migration_name = '${names[0]}'`);

    await expect(migrate(url)).rejects.toThrow(names[0]);
  });

  it('make the tables that schema.prisma describes, and no others', async () => {
    const [migrated, described] = await Promise.all([testPostgres(), testPostgres({ empty: true })]);
    await query(described.url, await schemaSql(described.url));

    expect(await query(migrated.url, columns)).toEqual(await query(described.url, columns));
    expect(await query(migrated.url, plainIndexes)).toEqual(await query(described.url, plainIndexes));
  });
});

const columns = `
  SELECT table_name, column_name, data_type, udt_name, datetime_precision, is_nullable, column_default
  FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`;

/** Those that Prisma can express: no expressions, no conditions. */
const plainIndexes = `
  SELECT x.indrelid::regclass::text AS relation, pg_get_indexdef(x.indexrelid) AS definition
  FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations' AND x.indpred IS NULL AND x.indexprs IS NULL
  ORDER BY 2`;
