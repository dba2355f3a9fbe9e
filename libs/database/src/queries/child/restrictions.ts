import { type Tx } from '../../client';

/** Which records are closed to whoever asks, and which are open to them beyond their scope. Ids; few at any time. */
export interface Restrictions {
  closedPeople: string[];
  /** Journeys and contacts of those. */
  closedStreams: string[];
  /** Restricted records that they opened for a short time. */
  openedPeople: string[];
  openedStreams: string[];
  /** Contacts that may be about a restricted child whose record they have. */
  contactsForInsiders: string[];
  /** Restricted people whom they have all the same, with those people's journeys and contacts. */
  kept: string[];
}

export async function restrictionsFor(tx: Tx): Promise<Restrictions> {
  const [row] = await tx.$queryRaw<[Restrictions]>`
    SELECT closed_people() AS "closedPeople", closed_journeys() || closed_contacts() AS "closedStreams",
           ARRAY(SELECT opened_people()) AS "openedPeople",
           ARRAY(SELECT j.id FROM journey j WHERE j.person_id IN (SELECT opened_people())
                 UNION SELECT c.id FROM contact c WHERE c.person_id IN (SELECT opened_people())) AS "openedStreams",
           ARRAY(SELECT contacts_for_insiders()) AS "contactsForInsiders", records_kept() AS kept`;
  return row;
}

/** Places on an enquiry's form (from 1) of children whose records are closed to whoever asks. */
export async function closedPositions(tx: Tx, enquiryId: string): Promise<number[]> {
  const [row] = await tx.$queryRaw<[{ positions: number[] }]>`SELECT closed_positions(${enquiryId}::uuid) AS positions`;
  return row.positions;
}

/**
 * The person whose record an id leads to (their own, a journey's or a contact's), where it is closed to whoever asks and they are not shut
 * out by name. Undefined for everything else.
 */
export async function personToOpen(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<[{ person: string | null }]>`SELECT person_to_open(${id}::uuid) AS person`;
  return row.person ?? undefined;
}
