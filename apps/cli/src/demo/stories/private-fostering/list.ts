import { detail, table, tell } from '../../narrator';
import { explains } from '../../telling/lateness';
import { isDecided, isScreened } from '../../telling/hub';
import { chapter } from '../../telling/acts';
import { type Step } from '../../telling/scene';
import { inDays, inMinutes, instant } from '../../telling/when';
import { named } from '../../telling/who';

const received = '2023-01-09 10:00';
const names = ['Wren', 'Lark', 'Linnet', 'Siskin'];
const born = ['2011-05-14', '2007-03-06', '2012-09-01', '2010-02-17'];

/** Four children at one host; the last line of the list has a date of birth that nobody can read. */
const children = [...names, 'Dunnock'].map((givenName, at) => ({
  ...{ givenName, familyName: 'Fieldfare', dateOfBirth: born[at] ?? '1st of May', sex: 'F' },
  ...{ startsOn: '2023-02-27', endsOn: '2024-07-19', school: 'Imaginary School of English' },
  ...{ hostName: 'Hostfamily', hostLine1: '3 Imaginary Crescent', hostTown: 'Exampleton', hostPostcode: 'ZZ99 9ZZ' },
}));

interface Received {
  accepted: { row: number; contactId: string }[];
  refused: { row: number; errors: { pointer: string; detail: string }[] }[];
}

const sendsList: Step = async (scene) => {
  const sending = { body: { receivedAt: instant(received), children }, expect: 201 };
  const { body } = await (await scene.as('school')).post<Received>('/enquiries/private-fostering-bulk', sending);
  scene.contacts.push(...body.accepted.map(({ contactId }) => `/contacts/${contactId}`));
  tell(`${inMinutes(received)}. ${named('school')} sends a list of ${children.length} children in one call.`);
  detail(`accepted: ${body.accepted.length} contacts, one for each child; one host and one school are one enquiry`);
  for (const { row, errors } of body.refused) {
    detail(`refused: child ${row} of the list, ${errors.map((one) => `${one.pointer}: ${one.detail}`).join('; ')}`);
  }
};

/** The hub decides each child's contact by itself. */
const decidesEach: Step = async (scene) => {
  const steps = [
    isScreened,
    isDecided(
      { outcome: 'privateFosteringNotice', levelOfNeed: 2, teamId: 'assessment-north' },
      'a notice of private fostering, six weeks ahead',
    ),
    explains('hubWorker', 'recordedLate', 'the hub decided on the same day, on paper'),
  ];
  for (const contact of [...scene.contacts]) {
    scene.contacts.push(...scene.contacts.splice(scene.contacts.indexOf(contact), 1));
    for (const step of steps) await step(scene);
  }
};

interface Groups {
  items: {
    hostName: string;
    schoolName: string;
    children: number;
    childrenAtHost: number;
    overUsualLimit: boolean;
    nextVisitOn?: string;
  }[];
}

/** What the host holds: more than three children are flagged. */
export function looksAtHosts(words: string): Step {
  return async (scene) => {
    const { body } = await (await scene.as('privateFosteringOfficer')).get<Groups>('/private-fostering/arrangements');
    tell(`Today. ${named('privateFosteringOfficer')} looks at hosts and schools: ${words}.`);
    const rows = body.items.map((group) => [
      ...[group.hostName, group.schoolName, String(group.children), String(group.childrenAtHost)],
      ...[group.overUsualLimit ? 'OVER THE USUAL LIMIT' : '', group.nextVisitOn ? inDays(group.nextVisitOn) : ''],
    ]);
    table('Arrangements', ['host', 'school', 'children', 'at the host', 'limit', 'next visit due'], rows);
  };
}

/** One call for a school's whole list (inspection report, paragraph 19). */
export const list: readonly Step[] = [
  chapter('A language school’s list'),
  sendsList,
  decidesEach,
  looksAtHosts('four children at one host'),
];
