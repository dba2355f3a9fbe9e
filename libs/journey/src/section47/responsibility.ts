import { type Actor } from '../shared/actor';
import { holds, holdsRole } from '../shared/holding';
import { isAtLeast, type Role } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { type Section47File } from './section47.state';
import { type ResponsibilitySet, type SetResponsibility } from './section47.types';

/** Qualified, with experience, and from safeguarding. A worker of the disabilities service co-works; a newly qualified one is not alone. */
const mayLead: readonly Role[] = [
  'SOCIAL_WORKER',
  'HUB_DECISION_MAKER',
  'EDT_WORKER',
  'TEAM_MANAGER',
  'SENIOR_MANAGER',
];

/** The lead or a manager says who answers for what. */
export function responsibilitySet(state: Section47File, { type: _, ...command }: SetResponsibility): ResponsibilitySet {
  const { by, coworkerId } = command;
  if (!holds(state.workerId, by) && !isAtLeast(by.grade, 'teamManager')) {
    throw new RuleBroken('S47.NOT_YOUR_WORK', 'The lead worker or a manager says who answers for what');
  }
  if (coworkerId !== undefined && coworkerId === state.workerId) {
    throw new RuleBroken('S47.COWORKER_IS_LEAD', 'The lead cannot be the co-worker, too');
  }
  return { type: 'responsibilitySet', ...command };
}

/**
 * The gate before a conclusion: one qualified worker leads, responsibility is on the record, and a child with disabilities has a
 * co-worker. Source: inspection report, paragraphs 45, 46 and 69.
 * Codes: S47.NO_LEAD, NOT_YOUR_WORK, LEAD_NOT_QUALIFIED, LEAD_IS_FROM_DISABILITIES, RESPONSIBILITY_NOT_SAID, COWORKER_MISSING,
 * COWORKER_IS_LEAD, NEWLY_QUALIFIED_ALONE.
 */
export function needsClearLead(state: Section47File, by: Actor): void {
  const { workerId, responsibility } = state;
  if (workerId === undefined) throw new RuleBroken('S47.NO_LEAD', 'The enquiry has no lead worker yet');
  if (!holds(workerId, by)) throw new RuleBroken('S47.NOT_YOUR_WORK', 'Only the lead worker concludes');
  if (!isAtLeast(by.grade, 'practitioner')) {
    throw new RuleBroken('S47.LEAD_NOT_QUALIFIED', 'A qualified social worker leads');
  }
  const newlyQualified = holdsRole(by, 'NQSW');
  if (!newlyQualified && !holdsRole(by, ...mayLead)) {
    throw new RuleBroken('S47.LEAD_IS_FROM_DISABILITIES', 'A safeguarding social worker leads; yours is the co-work');
  }
  if (responsibility === undefined) {
    throw new RuleBroken('S47.RESPONSIBILITY_NOT_SAID', 'Say who answers for what');
  }
  const { coworkerId, childWithDisabilities } = responsibility;
  if (coworkerId === workerId) throw new RuleBroken('S47.COWORKER_IS_LEAD', 'The lead cannot be the co-worker, too');
  if (childWithDisabilities && coworkerId === undefined) {
    throw new RuleBroken('S47.COWORKER_MISSING', 'A worker of the disabilities service co-works');
  }
  if (newlyQualified && !holdsRole(by, ...mayLead) && coworkerId === undefined) {
    throw new RuleBroken('S47.NEWLY_QUALIFIED_ALONE', 'An experienced worker co-works with a newly qualified one');
  }
}
