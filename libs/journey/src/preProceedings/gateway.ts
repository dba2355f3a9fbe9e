import { attending } from '../shared/attendance';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import {
  type DecideGateway,
  type GatewayDecided,
  type HoldLegalPlanningMeeting,
  type LegalPlanningMeetingHeld,
} from './gateway.types';
import { isWorking, type LivePreProceedings } from './pre-proceedings.state';
import { needsManager, needsSeniorManager } from './who';

/** A meeting without the council's lawyer is not one. Codes: PRE_PROCEEDINGS.GRADE_TOO_LOW, LAWYER_MISSING. */
export function legalPlanningHeld(
  state: LivePreProceedings,
  command: HoldLegalPlanningMeeting,
): LegalPlanningMeetingHeld {
  needsManager(command.by);
  const present = attending(command.attendance);
  if (!present.includes('legal') || !present.includes('socialCare')) {
    throw new RuleBroken('PRE_PROCEEDINGS.LAWYER_MISSING', 'Social care meets the council’s lawyer');
  }
  return { ...command, type: 'legalPlanningMeetingHeld', n: state.planningMeetings.length + 1 };
}

/**
 * A senior manager decides, after the lawyers met; to issue at once needs no meeting. Source: inspection report, paragraph 54.
 * Codes: PRE_PROCEEDINGS.GRADE_TOO_LOW, DECIDED_ALREADY, BEGUN_ALREADY, NO_LEGAL_PLANNING, RECEIVERS_MISSING, NO_RECEIVERS.
 */
export function gatewayDecided(state: LivePreProceedings, command: DecideGateway): GatewayDecided {
  const { by, at, decision, receivers = [] } = command;
  needsSeniorManager(by);
  const begins = decision === 'preProceedings';
  if (isWorking(state) || (state.status === 'issuing' && decision === 'issue')) {
    throw new RuleBroken('PRE_PROCEEDINGS.DECIDED_ALREADY', 'This is decided: step down, or issue proceedings');
  }
  if (state.begunAt !== undefined && !begins) {
    throw new RuleBroken(
      'PRE_PROCEEDINGS.BEGUN_ALREADY',
      'The work has begun: take it up again, and step down from it',
    );
  }
  const meeting = state.planningMeetings[0];
  if (meeting === undefined && decision !== 'issue') {
    throw new RuleBroken(
      'PRE_PROCEEDINGS.NO_LEGAL_PLANNING',
      'Hold the legal planning meeting first, or issue at once',
    );
  }
  notBefore(at, latest(state));
  if (begins && receivers.length === 0 && state.addressees.length === 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.RECEIVERS_MISSING', 'Say to whom the letter goes');
  }
  if (!begins && receivers.length > 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.NO_RECEIVERS', 'Only the work before proceedings begins with a letter');
  }
  return { ...command, type: 'gatewayDecided', n: state.decisions.length + 1 };
}

/** The question is answered after it was asked: after the first meeting, and after the decision before. */
function latest({ openedAt, planningMeetings, decisions, issuing }: LivePreProceedings): string {
  const waits = issuing.map(({ startedAt }) => startedAt);
  return decisions.at(-1)?.at ?? waits.at(-1) ?? planningMeetings[0]?.at ?? openedAt;
}
