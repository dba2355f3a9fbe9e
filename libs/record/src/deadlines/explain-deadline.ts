import { type Tx } from '#libs/database';
import { type Deadline } from '#libs/timescales';
import { reckonRow } from './reckon';
import { termsOf } from './terms';

/** A deadline on record with its working, each day counted or skipped and why; undefined when there is none of that id. */
export async function explainDeadline(tx: Tx, deadlineId: string): Promise<Deadline | undefined> {
  const row = await tx.deadline.findUnique({ where: { id: deadlineId } });
  return row ? reckonRow(await termsOf(tx), row).due : undefined;
}
