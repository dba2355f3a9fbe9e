import { type Tx } from '#libs/database';
import { type Actor, RuleBroken } from '#libs/journey';
import { writeOwnFacts } from '../facts';
import { once } from '../once';
import { dueForShredding } from './due';
import { inOurWords } from './refusals';

/** `periodOver` holds only once the record's day has come; the others are somebody's decision. */
export const shredReasons = ['periodOver', 'erasureUpheld', 'recordedInError'] as const;

export interface ShredOrder {
  commandId: string;
  by: Actor;
  /** ISO instant */
  at: string;
  personId: string;
  reason: (typeof shredReasons)[number];
}

export interface Shredded {
  personId: string;
  /** Streams whose texts nobody can read any more. */
  streams: number;
  /** Enquiries that are also about another child: their forms are still readable. */
  sharedEnquiries: number;
}

/**
 * Destroys the keys of a child's texts and the details in their rows, once and for good. Facts, hashes, codes and dates stay, and the fact
 * `person.erased` says who, when and why. Refuses RECORD.NOT_FOUND, RETENTION.ERASED, RETENTION.HELD, RETENTION.JOURNEY_OPEN,
 * RETENTION.NOT_DUE.
 */
export async function shredPerson(tx: Tx, order: ShredOrder): Promise<Shredded & { replayed: boolean }> {
  const { commandId, by, at, personId, reason } = order;
  const { result, replayed } = await once(tx, { commandId, actorId: by.id }, async () => {
    await mayBeShredded(tx, order);
    const [row] = await tx.$queryRaw<{ streams: number; shared: number }[]>`
      SELECT * FROM shred_person(${personId}::uuid, ${new Date(at)})`.catch(inOurWords);
    const shredded = { personId, streams: row?.streams ?? 0, sharedEnquiries: row?.shared ?? 0 };
    const payload = { reason, streams: shredded.streams, sharedEnquiries: shredded.sharedEnquiries };
    const fact = { type: 'person.erased', payload, occurredAt: at, actor: by };
    await writeOwnFacts(tx, { streamId: personId, kind: 'person' }, commandId, [fact]);
    return shredded;
  });
  return { ...result, replayed };
}

async function mayBeShredded(tx: Tx, { personId, reason, at }: ShredOrder): Promise<void> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { erasedAt: true } });
  if (!person) throw new RuleBroken('RECORD.NOT_FOUND', 'There is no such child');
  if (person.erasedAt) throw new RuleBroken('RETENTION.ERASED', 'This record has been destroyed already');
  if (reason !== 'periodOver') return;
  const [due] = await dueForShredding(tx, { personId });
  if (due?.kept) return; // the database says which of the two
  if (due?.dueOn !== undefined && due.dueOn <= at.slice(0, 10)) return;
  throw new RuleBroken('RETENTION.NOT_DUE', 'The period of this record is not over', { dueOn: due?.dueOn });
}
