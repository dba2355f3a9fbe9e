import { type Actor } from '../shared/actor';
import { hands, holdsRole } from '../shared/holding';
import { isAtLeast, type Role } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { type EarlyHelpFile } from './common-assessment.state';

/** Early help is every agency's work: schools and health write common assessments as well as the council. */
const workers: readonly Role[] = [
  'LEAD_PROFESSIONAL',
  'HUB_WORKER',
  'FAMILY_SUPPORT_WORKER',
  'OCCUPATIONAL_THERAPIST',
  'PARTNER_CONTRIBUTOR',
];

/** Code: EARLY_HELP.NOT_A_WORKER. */
export function needsWorker(by: Actor): void {
  if (holdsRole(by, ...workers) || isAtLeast(by.grade, 'practitioner')) return;
  throw new RuleBroken('EARLY_HELP.NOT_A_WORKER', 'Somebody who works with the family does this');
}

/** The lead professional, or a team manager. Codes: EARLY_HELP.NO_LEAD_PROFESSIONAL, NOT_THE_LEAD. */
export function needsLead({ lead }: EarlyHelpFile, by: Actor): void {
  if (lead === undefined) {
    throw new RuleBroken('EARLY_HELP.NO_LEAD_PROFESSIONAL', 'Name the lead professional first');
  }
  if (hands(by).includes(lead.id) || isAtLeast(by.grade, 'teamManager')) return;
  throw new RuleBroken('EARLY_HELP.NOT_THE_LEAD', 'The lead professional does this');
}

/** Code: EARLY_HELP.NOT_THE_PANEL. */
export function needsPanel(by: Actor): void {
  if (holdsRole(by, 'ALLOCATION_PANEL')) return;
  throw new RuleBroken('EARLY_HELP.NOT_THE_PANEL', 'The allocation panel decides this');
}

/** Code: EARLY_HELP.NOT_IN_THE_HUB. */
export function needsHub(by: Actor): void {
  if (holdsRole(by, 'HUB_WORKER', 'HUB_DECISION_MAKER', 'EDT_WORKER')) return;
  throw new RuleBroken('EARLY_HELP.NOT_IN_THE_HUB', 'The hub, or the emergency duty team, takes a step up');
}
