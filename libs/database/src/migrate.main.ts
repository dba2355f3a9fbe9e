import { migrate } from './migrate/migrate';

/** `node dist/libs/database/src/migrate.main.js`: MIGRATION_DATABASE_URL, else DATABASE_URL. */
async function main(): Promise<void> {
  const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url) {
    process.stderr.write('MIGRATION_DATABASE_URL or DATABASE_URL is missing\n');
    process.exitCode = 78;
    return;
  }
  const applied = await migrate(url);
  process.stdout.write(applied.length > 0 ? `Applied ${applied.join(', ')}\n` : 'The database is up to date\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`The migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
