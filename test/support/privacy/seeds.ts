import { phoneCall } from '../service/enquiries';

/** A synthetic child in whose particulars no word occurs that the service itself could write. */
export const child = {
  ...{ unborn: false, givenName: 'Zephyrquill', familyName: 'Oakenshimmer', dateOfBirth: '2014-07-19', sex: 'F' },
  school: 'Marzipanhall Primary',
  firstLanguage: 'Gallimaufric',
};

const household = {
  address: {
    line1: '93 Peacockfeather Crescent',
    line2: 'Lower Tanglewick',
    town: 'Gossamerton',
    postcode: 'ZZ99 4QZ',
  },
  phone: '01632 960 417',
};

const referrer = { name: 'Thistledownia Brambleworth', phone: '01632 960 418', email: 'brambleworth@example.org' };

/** Words that only a narrative of this test holds; each text has another. */
export const narrative = {
  concern: 'Synthetic: she whispers of the periwinkle cupboard.',
  findings: 'Synthetic: a marmaladish household.',
  rationale: 'Synthetic: the flibbertigib pattern repeats.',
  riskFactors: 'Synthetic: skulduggerous visitors.',
  protectiveFactors: 'Synthetic: a doughtyhearted aunt.',
  told: 'Synthetic: the referrer was told about the rigmarolean plan.',
  assessment: 'Synthetic: she wants a lollygagging afternoon.',
  changed: 'Synthetic: she wants a gallivanting evening.',
  reasons: 'Synthetic: write less bumbershootly.',
  lateness: 'Synthetic: the worker was kerfuffled.',
  extension: 'Synthetic: the family is hobnobbing abroad.',
};

/** Each was sent to the service, so that each stands in the record. */
export const words: readonly string[] = [
  ...[child.givenName, child.familyName, child.school, child.firstLanguage, child.dateOfBirth],
  ...['Peacockfeather', 'Tanglewick', 'Gossamerton', 'ZZ99 4QZ', '960 417', '960 418', 'Thistledownia', 'Brambleworth'],
  ...['periwinkle', 'marmaladish', 'flibbertigib', 'skulduggerous', 'doughtyhearted', 'rigmarolean'],
  ...['lollygagging', 'gallivanting', 'bumbershootly', 'kerfuffled', 'hobnobbing'],
];

/** What must stand nowhere but in the record's own rows and texts of the child. Compared without regard to case. */
export const seeds: readonly string[] = [
  ...words,
  ...['19/07/2014', '19 July 2014', '20140719', 'ZZ994QZ', '960417', '960418'],
];

export function enquiry(receivedAt?: string): object {
  return { ...phoneCall({ children: [child], household, receivedAt }), referrer, text: { concern: narrative.concern } };
}

/** The same call about the same child as fields of the pages' form. */
export function onThePage(): Record<string, string> {
  const [year = '', month = '', day = ''] = child.dateOfBirth.split('-');
  const about = 'children.0.when-false';
  const { address } = household;
  return {
    ...{ 'receivedAt.day': '2', 'receivedAt.month': '3', 'receivedAt.year': '2026', 'receivedAt.time': '10:00' },
    ...{ sourceCode: '3A', consent: 'given', 'referrer.name': referrer.name, 'text.concern': narrative.concern },
    ...{ 'children.0._': '', 'children.0.unborn': 'false', [`${about}.sex`]: child.sex },
    ...{ [`${about}.givenName`]: child.givenName, [`${about}.familyName`]: child.familyName },
    ...{
      [`${about}.dateOfBirth.day`]: day,
      [`${about}.dateOfBirth.month`]: month,
      [`${about}.dateOfBirth.year`]: year,
    },
    ...{ 'household.address.line1': address.line1, 'household.address.town': address.town },
  };
}

/** The seeds that a text holds, with their surroundings for the failure's message. */
export function seedsIn(text: string): string[] {
  const low = text.toLowerCase();
  return seeds.flatMap((seed) => {
    const at = low.indexOf(seed.toLowerCase());
    return at < 0 ? [] : [`${seed}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}
