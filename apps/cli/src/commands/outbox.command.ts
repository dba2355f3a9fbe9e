import { type Command } from 'commander';
import { type OutboxStatus } from '#libs/outbox';
import { withDatabase } from '../database';
import { Mistake } from '../failure';

export function addOutboxCommand(program: Command): void {
  const outbox = program.command('outbox').description('messages to workflows, inboxes, mail and subscribers');
  outbox
    .command('status')
    .description('what waits and what failed, by target')
    .option('--json', 'print the answer as JSON')
    .action(printStatus);
  outbox
    .command('retry')
    .description('send failed messages again: all, those to one target, or one')
    .option('--target <target>', 'as outbox status shows it')
    .option('--id <number>', 'one message, with its target')
    .action(retry);
}

async function printStatus({ json }: { json?: true }): Promise<void> {
  const { outboxStatus } = await import('#libs/outbox');
  const status = await withDatabase(outboxStatus);
  process.stdout.write(`${json ? JSON.stringify(status, undefined, 2) : inLines(status).join('\n')}\n`);
}

async function retry({ target, id }: { target?: string; id?: string }): Promise<void> {
  if (id !== undefined && target === undefined) throw new Mistake('CLI.USAGE', '--id needs --target');
  if (id !== undefined && !/^\d{1,18}$/.test(id)) throw new Mistake('CLI.USAGE', '--id must be a number');
  const { retryDelivery, retryFailed } = await import('#libs/outbox');
  const count = await withDatabase(async (db) => {
    if (id === undefined || target === undefined) return retryFailed(db, target);
    return (await retryDelivery(db, BigInt(id), target)) ? 1 : 0;
  });
  process.stdout.write(`${count} failed ${count === 1 ? 'message goes' : 'messages go'} out again\n`);
}

function inLines({ unrelayed, targets }: OutboxStatus): string[] {
  const head =
    targets.length === 0 ? 'Everything has been delivered.' : 'waiting  failed  oldest                    target';
  const rows = targets.map(({ target, waiting, failed, oldest, lastError }) => {
    const why = lastError === null ? '' : `  (${lastError})`;
    return `${String(waiting).padStart(7)}  ${String(failed).padStart(6)}  ${oldest.toISOString()}  ${target}${why}`;
  });
  return [...(unrelayed > 0 ? [`${unrelayed} messages no worker has seen yet.`] : []), head, ...rows];
}
