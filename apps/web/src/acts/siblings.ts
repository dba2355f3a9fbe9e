import { type Choice } from '../forms/field.types';
import { type Schemas } from '../shared/api/api.types';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';

/** Journeys of the other children of the same enquiry, as far as the person may see them. */
export async function siblings(visit: Visit, { journeyId, contactId }: ActSubject): Promise<readonly Choice[]> {
  const own = contactId ?? (await contactOf(visit, journeyId ?? ''));
  const contact = own && (await visit.api.find('/contacts/{contactId}', { path: { contactId: own } }));
  if (!contact) return [];
  const others = await Promise.all(
    contact.siblings.map((sibling) =>
      visit.api.find('/contacts/{contactId}', { path: { contactId: sibling.contactId } }),
    ),
  );
  return others.flatMap((other) =>
    other?.journeyId ? [{ value: other.journeyId, text: nameOf(other), body: other.journeyId }] : [],
  );
}

async function contactOf(visit: Visit, journeyId: string): Promise<string | undefined> {
  return (await visit.api.find('/journeys/{journeyId}', { path: { journeyId } }))?.contactId;
}

function nameOf({ child, position }: Schemas['Contact']): string {
  return [child.givenName, child.familyName].filter(Boolean).join(' ') || `Child ${position} of the enquiry`;
}
