import { enquiry, type Enquiry, type FosteringListRow, type Placement } from '#libs/journey';
import { addressOf, type Places } from './places';
import { type ReadRow } from './read-list';

/** Children of one host and one school: one enquiry, a contact for each. */
export interface Group extends Places {
  rows: ReadRow[];
}

/** A form names at most so many children. */
const longestForm = 12;

/** Groups by host and school, in the list's own order. */
export function grouped(rows: readonly (ReadRow & { places: Places })[]): Group[] {
  const groups: Group[] = [];
  for (const { row, child, places } of rows) {
    const open = groups.findLast(({ hostId, schoolId }) => hostId === places.hostId && schoolId === places.schoolId);
    if (open !== undefined && open.rows.length < longestForm) open.rows.push({ row, child });
    else groups.push({ ...places, rows: [{ row, child }] });
  }
  return groups;
}

/** The enquiry form that the hub reads. Whoever notifies private fostering does so by duty, and asks nobody for consent. */
export function enquiryAbout({ rows }: Group, receivedAt: string): Enquiry {
  const [first] = rows.map(({ child }) => child);
  if (first === undefined) throw new Error('a group has a child');
  const phone = first.hostPhone === undefined ? {} : { phone: first.hostPhone };
  return enquiry.parse({
    ...{ channel: 'shef', receivedAt, sourceCode: '2A', consent: 'notSought' },
    children: rows.map(({ child }) => describedChild(child)),
    household: { address: addressOf(first), ...phone },
    referrer: { organisation: first.school },
    text: {
      concern: `Notice of private fostering, from a list of ${first.school}. The children stay with ${first.hostName}.`,
      consentOverrideReason: 'There is a duty to notify the council (SI 2005/1533, regulations 3 and 5).',
      otherChildren: rows.map(({ child }, index) => `Child ${index + 1}: ${stay(child)}.`).join('\n'),
    },
  });
}

export function placementOf(child: FosteringListRow, { hostId, schoolId }: Places): Placement {
  const { startsOn, endsOn } = child;
  return { hostId, schoolId, startsOn, ...(endsOn === undefined ? {} : { endsOn }) };
}

function describedChild({ givenName, familyName, dateOfBirth, sex, firstLanguage, school }: FosteringListRow) {
  const language = firstLanguage === undefined ? {} : { firstLanguage };
  return { unborn: false, givenName, familyName, dateOfBirth, sex, school, ...language };
}

function stay({ startsOn, endsOn }: FosteringListRow): string {
  return endsOn === undefined ? `from ${startsOn}` : `from ${startsOn} to ${endsOn}`;
}
