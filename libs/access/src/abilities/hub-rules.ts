import { holds, HUB_TEAM, hubRoles, managedTeams } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Contacts: hub workers screen, qualified decision-makers decide (para 42), the hub's manager agrees (para 43). */
export function hubRules(can: Can, grounds: Grounds): void {
  const hub = holds(grounds, 'HUB_WORKER', 'HUB_DECISION_MAKER');
  const managesHub = managedTeams(grounds).includes(HUB_TEAM);
  if (hub || managesHub || holds(grounds, ...hubRoles)) readingOfTheHub(can);
  if (hub) screening(can);
  if (holds(grounds, 'HUB_DECISION_MAKER')) can('decide', 'Contact');
  if (holds(grounds, 'EDT_WORKER')) outOfHours(can);
  if (managesHub) managing(can);
}

/**
 * All contacts, people, and journeys for their history. Of texts only the contact's own, and of early help's the concerns that were sent up
 * to the hub (para 14): which these are, row-level security says.
 */
function readingOfTheHub(can: Can): void {
  can('read', ['Enquiry', 'Contact', 'Person', 'Journey', 'Stage', 'Deadline', 'Staff', 'Policy', 'Calendar']);
  can('search', 'Person');
  can('read', ['Draft', 'Document'], { kind: 'contact' });
  can('read', 'Document', { kind: 'commonAssessment' });
}

function screening(can: Can): void {
  can('create', ['Enquiry', 'Person']);
  can(['screen', 'identify', 'inform'], 'Contact');
  can('write', 'Draft', { kind: 'contact' });
  can('explain', 'Deadline', { kind: 'contact' });
}

function outOfHours(can: Can): void {
  can('create', ['Enquiry', 'Person']);
  can(['handOver', 'decide'], 'Contact'); // to protect a child at night; the rules refuse any other decision
}

function managing(can: Can): void {
  can('agree', 'Contact');
  can(['extend', 'explain'], 'Deadline', { kind: 'contact' });
}
