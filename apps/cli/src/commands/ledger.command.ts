import { type Command } from 'commander';
import { type Database } from '#libs/database';
import { type Verification } from '#libs/ledger';
import { textKeys } from '../database';
import { type LedgerSettings, ledgerSettings } from '../ledger.settings';

export function addLedgerCommand(program: Command): void {
  const ledger = program
    .command('ledger')
    .description('the record that nobody changes: check it, or sign it as it is now');
  ledger
    .command('verify')
    .description(
      'hold every fact against its hash, its chain and the signed checkpoints; exit 1 when something was meddled with',
    )
    .option('--json', 'print findings and figures as JSON')
    .action(verifyLedger);
  ledger
    .command('checkpoint')
    .description('sign what was recorded since the last checkpoint')
    .option('--json', 'print the checkpoint as JSON')
    .action(makeCheckpoint);
}

async function verifyLedger({ json }: { json?: true }): Promise<void> {
  const { fileAnchor, knownKeys, verify } = await import('#libs/ledger');
  const result = await withLedger((db, settings) => verify(db, fileAnchor(settings.anchorFile), knownKeys(settings)));
  process.stdout.write(json ? `${JSON.stringify(result, undefined, 2)}\n` : `${words(result).join('\n')}\n`);
  process.exitCode = result.clean ? 0 : 1;
}

async function makeCheckpoint({ json }: { json?: true }): Promise<void> {
  const { checkpoint, fileAnchor, signerFrom } = await import('#libs/ledger');
  const made = await withLedger((db, settings) =>
    checkpoint(db, signerFrom(settings.signingKey), fileAnchor(settings.anchorFile)),
  );
  if (json) process.stdout.write(`${JSON.stringify(made ?? null, undefined, 2)}\n`);
  else if (made) process.stdout.write(`Checkpoint ${made.n} is signed over ${made.facts} facts.\n`);
  else process.stdout.write('Nothing was recorded since the last checkpoint.\n');
}

async function withLedger<T>(use: (db: Database, settings: LedgerSettings) => Promise<T>): Promise<T> {
  const settings = await ledgerSettings(process.env);
  const { createDatabase } = await import('#libs/database');
  const keys = await textKeys(process.env);
  const db = createDatabase({ url: settings.databaseUrl, role: 'journey_worker', poolSize: 2, textKeys: keys });
  try {
    return await use(db, settings);
  } finally {
    await db.$disconnect();
  }
}

function words({ clean, findings, total, figures }: Verification): string[] {
  const { facts, streams, checkpoints, documents, factsNotYetSigned } = figures;
  const looked = `${facts} facts in ${streams} streams, ${checkpoints} checkpoints and ${documents} texts were checked.`;
  const unseen = [
    ...(figures.textsErased > 0 ? [`${figures.textsErased} texts were destroyed by law: their hashes stand.`] : []),
    ...(figures.textsLocked > 0 ? [`${figures.textsLocked} texts are sealed and were not read: set TEXT_KEYS.`] : []),
  ];
  const unsigned = `${factsNotYetSigned} facts are newer than the last checkpoint.`;
  if (clean) return ['The ledger is as it was recorded.', looked, ...unseen, unsigned];
  const where = ({ streamId, seq }: { streamId?: string; seq?: number }) =>
    streamId ? ` (stream ${streamId}${seq === undefined ? '' : `, fact ${seq}`})` : '';
  const lines = findings.map((finding) => `- ${finding.kind}: ${finding.words}${where(finding)}`);
  return [`The ledger was meddled with: ${total} findings.`, ...lines, looked, ...unseen, unsigned];
}
