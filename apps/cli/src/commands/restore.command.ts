import { type Command } from 'commander';
import { type Restored, type RestoredLedger } from '#libs/backup';
import { textKeys } from '../database';
import { withEmptyDatabase } from '../restore/empty-database';

export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('fill an empty database from a backup, and verify its ledger; exit 1 when that was meddled with')
    .requiredOption('--from <folder>', 'as `backup` wrote it')
    .option('--json', 'print what was restored as JSON')
    .action(restoreBackup);
}

async function restoreBackup({ from, json }: { from: string; json?: true }): Promise<void> {
  const { restore, verifyRestored } = await import('#libs/backup');
  const { createDatabase } = await import('#libs/database');
  const { fileAnchor, knownKeys } = await import('#libs/ledger');
  await withEmptyDatabase(process.env, async ({ databaseUrl: url, anchorFile, ...settings }) => {
    const known = knownKeys(settings); // a wrong one is told before anything is done
    const onTable = ({ name, rows }: { name: string; rows: number }) => void process.stderr.write(`${name}: ${rows}\n`);
    const restored = await restore({ url, directory: from, onTable });
    const keys = await textKeys(process.env);
    const db = createDatabase({ url, role: 'journey_worker', poolSize: 2, textKeys: keys });
    const ledger = await verifyRestored(db, fileAnchor(anchorFile), known, restored.manifest).finally(() =>
      db.$disconnect(),
    );
    const { manifest, ...rest } = restored;
    const answer = { takenAt: manifest.takenAt, ...rest, ledger };
    process.stdout.write(json ? `${JSON.stringify(answer, undefined, 2)}\n` : inWords(restored, ledger));
    process.exitCode = ledger.verification.clean ? 0 : 1;
  });
}

function inWords(
  { manifest, checksum, migratedOn }: Restored,
  { verification, newerInAnchor }: RestoredLedger,
): string {
  const { clean, total, findings, figures } = verification;
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `The record is as it was at ${manifest.takenAt}: ${rows} rows of ${manifest.tables.length} tables, read back and compared.`,
    `Checksum of the record: ${checksum}`,
    ...(migratedOn.length > 0 ? [`It was brought up to date by ${migratedOn.join(', ')}.`] : []),
    clean
      ? `The ledger is as it was recorded then: ${figures.facts} facts, ${figures.checkpoints} checkpoints.`
      : `The ledger was meddled with: ${total} findings.`,
    ...findings.map(({ kind, words }) => `- ${kind}: ${words}`),
    ...(newerInAnchor > 0
      ? [
          `The anchor holds ${newerInAnchor} checkpoints that came later: they sign acts that this copy does not hold, and that people must do again.`,
          'Put that anchor aside as it is, and let the ledger begin a new one: see docs/how-to/back-up-and-restore.md.',
        ]
      : []),
    'Next: start the service, then script/journey reconcile --heal.\n',
  ].join('\n');
}
