import { contactOutcomeSet, sexes } from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { day, moment, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';

export interface PersonData {
  person: Schemas['Person'];
  journeys: Schemas['PersonJourneys']['items'];
  /** Whether they say who knows of records. */
  mayRestrict: boolean;
  staff: Staff;
  mayReadLog: boolean;
  mayHold: boolean;
  /** The search that led here. */
  results?: string;
}

interface Line {
  href: string;
  /** What it is and since when: the link. */
  text: string;
  state: string;
  more: string;
}

export interface PersonView extends PageModel {
  rows: readonly { label: string; text: string }[];
  journeys: readonly Line[];
  contacts: readonly Line[];
  /** Where it is said who may see the record. */
  restriction?: string;
  /** Who looked at it. */
  log?: string;
  /** How long it stays. */
  hold?: string;
}

export function personView(data: PersonData): PersonView {
  const { person, journeys, mayRestrict, mayReadLog, mayHold, staff, results } = data;
  return {
    title: nameOf(person),
    back: results ? { href: results, text: 'Back to the results' } : { href: paths.home, text: 'Back' },
    rows: about(person),
    journeys: journeys.map((journey) => journeyLine(journey, staff)),
    contacts: person.contacts.map(contactLine),
    restricted: person.restricted,
    ...(mayRestrict ? { restriction: to('personRestriction', { personId: person.id }) } : {}),
    ...(mayReadLog ? { log: to('personAccessLog', { personId: person.id }) } : {}),
    ...(mayHold ? { hold: to('legalHold', { personId: person.id }) } : {}),
  };
}

export function nameOf({ givenName, familyName }: Pick<Schemas['Person'], 'givenName' | 'familyName'>): string {
  return [givenName, familyName].filter(Boolean).join(' ') || 'Unborn child';
}

function about(person: Schemas['Person']): PersonView['rows'] {
  const { dateOfBirth, expectedDateOfBirth, sex, address, createdAt, id } = person;
  return [
    {
      label: 'Born',
      text: expectedDateOfBirth ? `expected ${day(expectedDateOfBirth)}` : day(dateOfBirth) || 'not known',
    },
    { label: 'Sex', text: sentence(words(sex, sexes.title)) },
    { label: 'Address', text: linesOf(address) || 'not known' },
    { label: 'Known since', text: day(createdAt) },
    { label: 'Id', text: id },
  ].map(({ label, text }) => ({ label, text: sentence(text) }));
}

/** An address as it was given: its parts, one a line. */
function linesOf(address: unknown): string {
  if (typeof address !== 'object' || address === null) return '';
  return Object.values(address)
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n');
}

function journeyLine(journey: Schemas['JourneySummary'], staff: Staff): Line {
  const { id: journeyId, referralAt, status, teamId, closedAt, isReReferral } = journey;
  return {
    href: to('journey', { journeyId }),
    text: `Since ${day(referralAt)}${isReReferral ? ', referred again' : ''}`,
    state: closedAt ? `Closed on ${day(closedAt)}` : sentence(takenApart(status)),
    more: staff.teamNameOf(teamId),
  };
}

function contactLine({ id: contactId, receivedAt, status, outcome, decidedAt }: Schemas['ContactSummary']): Line {
  return {
    href: to('contact', { contactId }),
    text: moment(receivedAt),
    state: outcome ? sentence(words(outcome, contactOutcomeSet.title)) : sentence(takenApart(status)),
    more: decidedAt ? `Decided on ${day(decidedAt)}` : 'Not decided yet',
  };
}
