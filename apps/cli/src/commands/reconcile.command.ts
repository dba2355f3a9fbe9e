import { type Command } from 'commander';
import { type Difference, type Reconciliation } from '#libs/reconcile';
import { withDatabase } from '../database';
import { withOperator } from '../temporal';

export function addReconcileCommand(program: Command): void {
  program
    .command('reconcile')
    .description('hold every running stage against its workflow; exit 1 when something differs and stays')
    .option('--heal', 'start what differs again from the record')
    .option('--json', 'print the answer as JSON')
    .action(holdAgainstEachOther);
}

/** It looks at ten stages at the same moment. */
const ABREAST = 10;

async function holdAgainstEachOther({ heal = false, json }: { heal?: boolean; json?: true }): Promise<void> {
  const { reconcile } = await import('#libs/reconcile');
  const found = await withDatabase((db) => withOperator((operator) => reconcile(db, operator, { heal })), ABREAST);
  process.stdout.write(`${json ? JSON.stringify(found, undefined, 2) : inLines(found).join('\n')}\n`);
  process.exitCode = found.differences.length > found.healed ? 1 : 0;
}

const words: Record<Difference['is'], string> = {
  missing: 'goes on, and no workflow runs',
  behind: 'the workflow holds fewer acts than the record',
  ahead: 'the workflow holds acts that the record has not: they are to be done again',
  otherwise: 'the workflow holds another state',
  clocks: 'the workflow waits for other moments',
  unknown: 'a workflow runs, and the record knows of no such stage that goes on',
  silent: 'no worker tells what the workflow holds: see the worker, or the failing task',
};

function inLines({ goingOn, differences, healed }: Reconciliation): string[] {
  const rows = differences.map((difference) => {
    const counted = 'held' in difference ? ` (${difference.held} acts, record ${difference.recorded})` : '';
    return `${difference.is.padEnd(9)}  ${difference.kind ?? '-'}  ${difference.stageId}: ${words[difference.is]}${counted}`;
  });
  const sum =
    differences.length === 0
      ? 'All of them run and hold what the record holds.'
      : `${differences.length} differ, ${healed} started again from the record.`;
  return [`${goingOn} stages go on.`, ...rows, sum];
}
