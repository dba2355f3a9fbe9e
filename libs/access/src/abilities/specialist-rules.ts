import { type Role } from '#libs/journey';
import { holds, kindsOf, textReaders } from '../person/standing';
import { type Action } from './actions';
import { type Can, type Grounds } from './rules';

/** What somebody may do at a kind of stage because of their role, whichever team has the child. */
const specialists: readonly [role: Role, may: Action[], kind: string][] = [
  ['CONFERENCE_CHAIR', ['chair', 'record', 'contribute'], 'initialConference'],
  ['CONFERENCE_CHAIR', ['chair', 'contribute'], 'childProtectionPlan'],
  ['QA_SCRUTINEER', ['scrutinise', 'chair', 'contribute'], 'initialConference'],
  ['ADVOCATE', ['contribute'], 'initialConference'],
  ['ADVOCATE', ['contribute'], 'childProtectionPlan'],
  ['EDT_WORKER', ['open'], 'journey'],
  ['EDT_WORKER', ['chair', 'record', 'contribute', 'handOver'], 'strategyDiscussion'],
  ['EDT_WORKER', ['screen'], 'commonAssessment'],
  ['HUB_WORKER', ['open'], 'journey'],
  ['HUB_WORKER', ['screen', 'record', 'contribute'], 'commonAssessment'],
  ['HUB_DECISION_MAKER', ['open'], 'journey'],
  ['HUB_DECISION_MAKER', ['chair', 'record'], 'strategyDiscussion'],
  ['HUB_DECISION_MAKER', ['screen', 'record', 'contribute'], 'commonAssessment'],
  ['ALLOCATION_PANEL', ['allocate', 'contribute'], 'commonAssessment'],
  [
    'PRIVATE_FOSTERING_OFFICER',
    ['record', 'plan', 'visit', 'review', 'submit', 'close', 'contribute'],
    'privateFostering',
  ],
  ['MISSING_INTERVIEWER', ['interview', 'record', 'contribute'], 'missingEpisode'],
];

/** Chairs, scrutineers, officers and the night's duty team. They read the journeys that have such a stage; a lead professional their own. */
export function specialistRules(can: Can, grounds: Grounds): void {
  for (const [role, may, kind] of specialists) if (holds(grounds, role)) can(may, 'Stage', { kind });
  if (kindsOf(grounds).length > 0) reading(can, grounds);
  if (holds(grounds, 'MISSING_INTERVIEWER')) inJourneysInHand(can, grounds, ['open']);
  if (holds(grounds, 'PRIVATE_FOSTERING_OFFICER')) inJourneysInHand(can, grounds, ['record', 'contribute']);
  if (holds(grounds, 'LEGAL_ADVISER')) advising(can, grounds);
  if (holds(grounds, 'LEAD_PROFESSIONAL')) leading(can, grounds);
}

function reading(can: Can, grounds: Grounds): void {
  const inHand = { in: [...grounds.journeysInHand] };
  can('read', ['Journey', 'Person'], { id: inHand });
  const work = { journeyId: inHand, kind: { not: 'contact' } }; // what a contact told is not theirs
  can('read', ['Stage', 'Deadline'], work);
  if (holds(grounds, ...textReaders)) can('read', ['Draft', 'Document'], work);
  can('read', ['Staff', 'Policy', 'Calendar']);
}

/**
 * The council's lawyer, once a senior manager has asked: letters, advice and the application are theirs to record, as the stage's own rules
 * say. What others wrote on the child's file is not.
 */
function advising(can: Can, { journeysInHand }: Grounds): void {
  const asked = { kind: 'preProceedings', journeyId: { in: [...journeysInHand] } };
  can(['record', 'close'], 'Stage', asked);
  can('read', 'Document', asked);
}

function inJourneysInHand(can: Can, { journeysInHand }: Grounds, may: Action[]): void {
  can(may, 'Stage', { kind: 'journey', journeyId: { in: [...journeysInHand] } });
}

/** The team around the child that they lead, whichever agency they come from. */
function leading(can: Can, grounds: Grounds): void {
  const { actorId: workerId } = grounds;
  reading(can, grounds);
  can('read', ['Stage', 'Deadline', 'Draft', 'Document'], { workerId });
  can('write', 'Draft', { workerId });
  can(['record', 'plan', 'visit', 'review', 'submit', 'close', 'contribute'], 'Stage', { workerId });
  can('explain', 'Deadline', { workerId });
  // Whoever is asked to take a family over reads the plan and answers (para 36, 39); the rest of the journey stays closed.
  can('read', ['Stage', 'Deadline', 'Document'], { offeredTo: workerId });
  can('contribute', 'Stage', { offeredTo: workerId });
}
