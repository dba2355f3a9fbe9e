import { type Command } from 'commander';
import { type Manifest } from '#libs/backup';
import { databaseUrl } from '../database';

export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('write the whole record as it is now into a folder, while work goes on; it holds personal data')
    .requiredOption('--out <folder>', 'made here, or empty')
    .option('--json', 'print the manifest as JSON')
    .action(makeBackup);
}

async function makeBackup({ out, json }: { out: string; json?: true }): Promise<void> {
  const { env } = process;
  const url = env.MIGRATION_DATABASE_URL ?? (await databaseUrl(env));
  const { backup } = await import('#libs/backup');
  const onTable = ({ name, rows }: Manifest['tables'][number]) => void process.stderr.write(`${name}: ${rows}\n`);
  const manifest = await backup({ url, directory: out, onTable });
  process.stdout.write(json ? `${JSON.stringify(manifest, undefined, 2)}\n` : await inWords(manifest, out));
}

async function inWords({ takenAt, tables, ledger }: Manifest, out: string): Promise<string> {
  const { recordChecksum } = await import('#libs/backup');
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `The record as it was at ${takenAt} is in ${out}: ${rows} rows of ${tables.length} tables, ${ledger.facts} facts in ${ledger.streams} streams.`,
    `Checksum of the record: ${recordChecksum(tables)}`,
    'It holds personal data and is not encrypted. The keys and the anchor of the ledger are not in it: keep them apart.\n',
  ].join('\n');
}
