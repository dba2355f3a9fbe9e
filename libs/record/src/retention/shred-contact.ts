import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { writeOwnFacts } from '../facts';
import { once } from '../once';
import { dueContacts } from './due-contacts';
import { inOurWords } from './refusals';
import { type ShredOrder } from './shred-person';

export interface ShreddedContact {
  contactId: string;
  /** Streams whose texts nobody can read any more. */
  streams: number;
  /** The enquiry is also about another child: its form is still readable. */
  sharedEnquiries: number;
}

/**
 * The same as `shredPerson` for a contact that nobody linked to a child; the fact is `contact.erased`. Refuses RECORD.NOT_FOUND,
 * RETENTION.ERASED, RETENTION.LINKED, RETENTION.HELD, RETENTION.JOURNEY_OPEN, RETENTION.NOT_DUE.
 */
export async function shredContact(
  tx: Tx,
  order: Omit<ShredOrder, 'personId'> & { contactId: string },
): Promise<ShreddedContact & { replayed: boolean }> {
  const { commandId, by, at, contactId, reason } = order;
  const { result, replayed } = await once(tx, { commandId, actorId: by.id }, async () => {
    await mayBeShredded(tx, order);
    const [row] = await tx.$queryRaw<{ streams: number; shared: number }[]>`
      SELECT * FROM shred_contact(${contactId}::uuid, ${new Date(at)})`.catch(inOurWords);
    const shredded = { contactId, streams: row?.streams ?? 0, sharedEnquiries: row?.shared ?? 0 };
    const payload = { reason, streams: shredded.streams, sharedEnquiries: shredded.sharedEnquiries };
    const fact = { type: 'contact.erased', payload, occurredAt: at, actor: by };
    await writeOwnFacts(tx, { streamId: contactId, kind: 'contact' }, commandId, [fact]);
    return shredded;
  });
  return { ...result, replayed };
}

async function mayBeShredded(
  tx: Tx,
  { contactId, reason, at }: { contactId: string; reason: ShredOrder['reason']; at: string },
): Promise<void> {
  const contact = await tx.contact.findUnique({ where: { id: contactId }, select: { erasedAt: true } });
  if (!contact) throw new RuleBroken('RECORD.NOT_FOUND', 'There is no such contact');
  if (contact.erasedAt) throw new RuleBroken('RETENTION.ERASED', 'This record has been destroyed already');
  if (reason !== 'periodOver') return;
  const [due] = await dueContacts(tx, { contactId });
  if (!due || due.kept) return; // linked, held or open: the database says which
  if (due.dueOn <= at.slice(0, 10)) return;
  throw new RuleBroken('RETENTION.NOT_DUE', 'The period of this record is not over', { dueOn: due.dueOn });
}
