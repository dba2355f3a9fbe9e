import { holds, holdsRole, hands } from '../shared/holding';
import { isAtLeast } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { notBefore } from '../shared/moments';
import { type OpenConference } from './initial-conference.state';
import { type AskAgain, type AskedAgain, type Scrutinise, type Scrutinised } from './initial-conference.types';

/**
 * Somebody who does not work with the family reads the request before the conference is booked, and passes or returns it. The question
 * is always whether a robust child in need plan could do. Source: inspection report, paragraph 52.
 * Codes: CONFERENCE.NOT_REQUESTED, NOT_A_SCRUTINEER, OWN_WORK, CHILD_IN_NEED_PLAN_WOULD_DO.
 */
export function scrutinised(state: OpenConference, command: Scrutinise): Scrutinised {
  const { by, at, result, childInNeedPlanWouldDo } = command;
  const request = state.requests.at(-1);
  if (state.status !== 'requested' || request === undefined) {
    throw new RuleBroken('CONFERENCE.NOT_REQUESTED', 'No request is waiting for scrutiny');
  }
  if (!holdsRole(by, 'QA_SCRUTINEER')) {
    throw new RuleBroken('CONFERENCE.NOT_A_SCRUTINEER', 'A scrutineer reads the request');
  }
  if (hands(by).some((id) => id === state.workerId)) {
    throw new RuleBroken('CONFERENCE.OWN_WORK', 'Nobody scrutinises their own request');
  }
  if (result === 'passed' && childInNeedPlanWouldDo) {
    throw new RuleBroken('CONFERENCE.CHILD_IN_NEED_PLAN_WOULD_DO', 'Return it: no conference is needed for that plan');
  }
  notBefore(at, request.startedAt);
  return { ...command, type: 'conferenceScrutinised', n: request.n };
}

/** The worker, or a manager, asks again after a return. The conference's clock has not stood still. */
export function askedAgain(state: OpenConference, command: AskAgain): AskedAgain {
  const { by, at, textHash } = command;
  const returned = state.scrutinies.at(-1);
  if (state.status !== 'returned' || returned === undefined) {
    throw new RuleBroken('CONFERENCE.NOT_RETURNED', 'The request was not returned');
  }
  if (!holds(state.workerId, by) && !isAtLeast(by.grade, 'teamManager')) {
    throw new RuleBroken('CONFERENCE.NOT_YOUR_WORK', 'The child’s worker or a manager asks again');
  }
  notBefore(at, returned.at);
  return { type: 'conferenceAskedAgain', by, at, n: returned.n + 1, textHash };
}
