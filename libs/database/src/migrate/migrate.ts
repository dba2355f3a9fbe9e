import { migrationList, schemaText } from './migrations';
import { withSchemaEngine } from './schema-engine';

const filters = { externalTables: [], externalEnums: [] };

/**
 * Brings the database up to date, each migration in its own transaction.
 *
 * @param url of a login that owns the database (it makes roles, extensions and tables)
 * @param upTo the last migration to apply; all when left out
 * @returns the names of the migrations applied now, oldest first; none when up to date
 * @throws when an applied migration has been edited since, and when one fails
 */
export async function migrate(url: string, { upTo }: { upTo?: string } = {}): Promise<string[]> {
  return withSchemaEngine(url, schemaText(), async (engine) => {
    const migrationsList = migrationList(upTo);
    const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    if (editedMigrationNames.length > 0) {
      throw new Error(
        `Applied migrations have been edited: ${editedMigrationNames.join(', ')}. Put the original back and add a new one`,
      );
    }
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  });
}

/** The tables of `schema.prisma` as SQL for an empty database: what the migrations together must amount to, and where the next one starts. */
export async function schemaSql(url: string): Promise<string> {
  const schema = schemaText();
  return withSchemaEngine(url, schema, async (engine) => {
    const to = { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content: schema }] };
    const { stdout } = await engine.diff({ from: { tag: 'empty' }, to, script: true, exitCode: null, filters });
    return stdout ?? '';
  });
}
