import { type Cast } from './cast';
import { lastSaturdayNight, workingDaysAgo } from './days';
import { chapter, date, detail, moment, tell } from './narrator';

interface Received {
  enquiryId: string;
  contacts: { contactId: string; deadlines: { rule: string; dueOn: string }[] }[];
}

/** The contacts that the story goes on with, one a child. */
export interface Arrived {
  school: string[];
  police: string;
  outOfHours: string;
  late: string;
}

const household = { address: { line1: '7 Imaginary Terrace', town: 'Exampleton', postcode: 'ZZ99 9ZZ' } };
const elder = { unborn: false, givenName: 'Marigold', familyName: 'Sampleton', dateOfBirth: '2016-05-04', sex: 'F' };
const younger = { unborn: false, givenName: 'Basil', familyName: 'Sampleton', dateOfBirth: '2019-11-30', sex: 'M' };

function received(words: string, answer: Received): string[] {
  tell(words);
  for (const { deadlines } of answer.contacts) {
    const due = deadlines.find(({ rule }) => rule === 'contact-decision');
    if (due) detail(`to be decided by the end of ${date(due.dueOn)} (contact-decision, 1 working day)`);
  }
  return answer.contacts.map(({ contactId }) => contactId);
}

/** Four enquiries reach the hub: school, police, out of hours, and one that lay too long. */
export async function arrivals(cast: Cast, now: Date): Promise<Arrived> {
  chapter('Enquiries reach the safeguarding hub');
  const send = async (from: keyof Cast, body: object) =>
    (await cast[from].post<Received>('/contacts', { body, expect: 201 })).body;

  const school = await send('school', {
    channel: 'shef',
    receivedAt: now.toISOString(),
    sourceCode: '2A',
    consent: 'given',
    children: [elder, younger],
    household,
    referrer: { name: 'Synthetic Teacher', jobTitle: 'Head of year' },
    text: { concern: 'Synthetic: both children come to school hungry, and the elder is afraid to go home.' },
  });
  const siblings = received('A school sends an enquiry form (SHEF) about two siblings: one contact each.', school);

  const police = await send('police', {
    channel: 'police',
    receivedAt: now.toISOString(),
    incidentOn: now.toISOString().slice(0, 10),
    riskLevel: 'medium',
    childrenPresent: true,
    incidentReference: 'SYNTHETIC-0001',
    children: [elder],
    household,
    referrer: { name: 'Synthetic Officer' },
    text: { adultsPresent: 'Synthetic: two adults.', whatHappened: 'Synthetic: shouting, a door was broken.' },
  });
  const [ofPolice] = received('The police notify domestic abuse in the same household.', police);

  const saturday = lastSaturdayNight(now);
  const night = await send('outOfHoursWorker', {
    channel: 'outOfHours',
    receivedAt: saturday,
    sourceCode: '3E',
    childSafeTonight: true,
    children: [{ unborn: false, givenName: 'Sorbus', familyName: 'Specimen', dateOfBirth: '2021-01-17', sex: 'M' }],
    household: { noFixedAddress: true },
    referrer: { name: 'Synthetic Nurse', organisation: 'Imaginary Bay Hospital' },
    text: {
      concern: 'Synthetic: brought in by a grandmother; the mother could not be found.',
      actionTaken: 'Synthetic: the child stays with the grandmother tonight.',
      handover: 'Synthetic: find the mother, visit the grandmother.',
    },
  });
  const [ofNight] = received(`Out of hours, a contact taken at ${moment(saturday)} is typed up now.`, night);

  const old = workingDaysAgo(now, 16);
  const waiting = await send('hubWorker', {
    channel: 'phone',
    receivedAt: old,
    sourceCode: '3A',
    consent: 'given',
    children: [{ unborn: false, givenName: 'Tamarind', familyName: 'Exemplar', dateOfBirth: '2014-09-09', sex: 'F' }],
    household: { address: { line1: '12 Madeup Row', town: 'Exampleton', postcode: 'ZZ99 8ZZ' } },
    referrer: { name: 'Synthetic Doctor' },
    text: { concern: 'Synthetic: missed appointments and an unexplained bruise.' },
  });
  const [ofOld] = received(`A telephone call taken on ${moment(old)} is found on a desk: it is late already.`, waiting);

  if (!ofPolice || !ofNight || !ofOld) throw new Error('An enquiry opened no contact');
  return { school: siblings, police: ofPolice, outOfHours: ofNight, late: ofOld };
}
