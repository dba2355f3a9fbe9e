import { type Prisma, type Tx } from '#libs/database';
import { type ContactEvent, type Decided, RuleBroken } from '#libs/journey';
import { changedRow } from '../changed-row';

/** What the contact's row repeats of the rules: the child is known, the case to which it is linked is open. */
export async function checkContact(tx: Tx, event: ContactEvent): Promise<void> {
  if (event.type === 'childIdentified') await knownPerson(tx, event.personId);
  if (event.type === 'decided' && joinsOpenJourney(event)) await stillOpen(tx, event);
}

/** The contact's row follows its facts: who the child is, how far it has come, what was decided. */
export function projectedContact({ id, status }: Prisma.StageModel, events: readonly ContactEvent[]): Prisma.Sql {
  return changedRow('contact', Object.assign({ id, status }, ...events.map(changed)) as { id: string });
}

function changed(event: ContactEvent) {
  switch (event.type) {
    case 'childIdentified':
      return { personId: event.personId };
    case 'childUnlinked':
      return { personId: null };
    case 'decided': {
      const { outcome, levelOfNeed, decidedBy, journeyId = null, personId, at } = event;
      const person = personId === undefined ? {} : { personId }; // recorded provisionally with an urgent decision
      return { outcome, levelOfNeed, decidedBy, journeyId, ...person, decidedAt: new Date(at) };
    }
    default:
      return {};
  }
}

function joinsOpenJourney({ outcome, joins }: Decided): boolean {
  return outcome === 'linkedToOpenCase' || joins === true;
}

async function knownPerson(tx: Tx, id: string): Promise<void> {
  const person = await tx.person.findUnique({ where: { id }, select: { id: true } });
  if (!person) throw new RuleBroken('PERSON.UNKNOWN', 'There is no such person');
}

/** A contact must not be filed with a case that closed in the meantime: nobody would read it there. */
async function stillOpen(tx: Tx, { journeyId, personId }: Decided): Promise<void> {
  const open = await tx.$queryRaw<unknown[]>`
    select id from journey
    where id = ${journeyId}::uuid and person_id = ${personId}::uuid and status = 'open'
    for share`;
  if (open.length === 0) throw new RuleBroken('CONTACT.NO_OPEN_CASE', 'The case to link to is not open any more');
}
