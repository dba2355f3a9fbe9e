import { type Schemas } from '../shared/api/api.types';
import { type Staff } from '../shared/visit/staff-names';
import { type Visit } from '../shared/visit/visit';

/** What was done on a contact, as its state tells it: codes, ids and hashes. */
export interface DoneState {
  screening?: Done;
  proposal?: Done & { overrideTextHash?: string };
  decision?: Done & { overrideTextHash?: string; decidedBy: string; agreedBy?: string };
  referrerInformed?: Done;
}

interface Done extends Readonly<Record<string, unknown>> {
  by: string;
  at: string;
  textHash?: string;
}

/** Everything that somebody needs who screens or decides a contact. */
export interface ContactData {
  contact: Schemas['Contact'];
  done: DoneState;
  /** Texts of what was done, by their hashes, as far as the person may read them. */
  texts: ReadonlyMap<string, object>;
  history?: Schemas['ContactHistory'];
  /** Only while it is not said who the child is. */
  matches?: Schemas['Matches'];
  staff: Staff;
}

export async function contactData(visit: Visit, contactId: string): Promise<ContactData> {
  const path = { contactId };
  const [contact, history, staff] = await Promise.all([
    visit.api.get('/contacts/{contactId}', { path }),
    visit.api.find('/contacts/{contactId}/history', { path }),
    visit.staff(),
  ]);
  const done: DoneState = contact.state;
  const [matches, texts] = await Promise.all([
    mayIdentify(visit, contact) && contact.personId === undefined
      ? visit.api.find('/contacts/{contactId}/matches', { path })
      : undefined,
    textsOf(visit, contactId, hashesIn(done)),
  ]);
  return { contact, done, texts, staff, ...(history ? { history } : {}), ...(matches ? { matches } : {}) };
}

/** Who the child is may be said, and corrected, until the contact is decided. */
export function mayIdentify({ me }: Visit, { status }: Schemas['Contact']): boolean {
  return me.may('identify', 'Contact') && (status === 'received' || status === 'screened');
}

function hashesIn({ screening, proposal, decision, referrerInformed }: DoneState): string[] {
  const said = decision ?? proposal;
  const hashes = [screening?.textHash, said?.textHash, said?.overrideTextHash, referrerInformed?.textHash];
  return hashes.filter((hash) => hash !== undefined);
}

async function textsOf(visit: Visit, contactId: string, hashes: readonly string[]): Promise<Map<string, object>> {
  const found = await Promise.all(
    hashes.map((sha256) => visit.api.find('/contacts/{contactId}/documents/{sha256}', { path: { contactId, sha256 } })),
  );
  return new Map(
    found.flatMap((document) =>
      document && typeof document.body === 'object' && document.body !== null ? [[document.sha256, document.body]] : [],
    ),
  );
}
