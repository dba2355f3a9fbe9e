import { type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { writeOwnFacts } from '../facts';
import { type Tell } from '../outbox/recipients';

/** A restricted child whom a contact may be about, and the people who have that child's record. */
export interface RestrictedChild {
  personId: string;
  insiders: readonly string[];
}

/** Of these people, who is restricted, and to whom. For the service itself: the transaction must ignore restrictions. */
export async function restrictedAmong(tx: Tx, personIds: readonly string[]): Promise<RestrictedChild[]> {
  const rows = await tx.restriction.findMany({ where: { personId: { in: [...personIds] }, liftedAt: null } });
  const teamIds = [...new Set(rows.flatMap((row) => row.teamIds))];
  const inTeams = await tx.staff.findMany({
    where: { teamId: { in: teamIds }, active: true },
    select: { id: true, teamId: true },
  });
  return rows.map((row) => ({
    personId: row.personId,
    insiders: [
      ...new Set([
        ...row.staffIds,
        ...inTeams.filter(({ teamId }) => teamId !== null && row.teamIds.includes(teamId)).map(({ id }) => id),
      ]),
    ],
  }));
}

/** What was noted of one contact. */
export interface ContactOnRestricted {
  commandId: string;
  by: Actor;
  at: string;
  contactId: string;
  children: readonly RestrictedChild[];
}

/**
 * A contact that may be about a restricted child is taken as every other, and reaches those who have the child's record: it is shown to them
 * and they are told at once. Whoever took it learns nothing.
 */
export async function noteRestrictedContact(tx: Tx, noted: ContactOnRestricted): Promise<void> {
  const { commandId, by, at, contactId, children } = noted;
  for (const { personId, insiders } of children) {
    await tx.restrictedContact.createMany({ data: [{ contactId, personId }] });
    const tell: Tell[] = insiders.map((staffId) => ({ staffId }));
    const fact = { type: 'person.contactReceived', payload: { contactId }, occurredAt: at, actor: by };
    await writeOwnFacts(tx, { streamId: personId, kind: 'person', tell }, commandId, [fact]);
  }
}
