import { later } from '../shared/ending';
import { hands } from '../shared/holding';
import { type StepDownAccepted } from '../shared/step-down.types';
import { type EndedEarlyHelp, type OpenedEarlyHelp, type OpenEarlyHelp } from './common-assessment.state';
import { type ConsentAnswered, type StepDownReceived } from './intake.types';
import { type EarlyHelpOutcome } from './outcomes';
import { stopped } from './panel.evolve';

export function ended(state: OpenEarlyHelp, outcome: EarlyHelpOutcome, endedAt: string): EndedEarlyHelp {
  return { ...state, status: 'ended', outcome, endedAt };
}

/** Writing begins with the consent; where a step down was accepted, the team comes together instead. */
export function onceConsentAnswered(before: OpenEarlyHelp, { at, answer }: ConsentAnswered): OpenedEarlyHelp {
  const state = { ...before, consent: { at, answer } };
  if (answer === 'refused') return ended(state, 'consentRefused', at);
  const acceptedAt = state.stepDown?.acceptance?.at;
  if (acceptedAt !== undefined) return { ...state, status: 'teamAroundChild', teamFrom: later(at, acceptedAt) };
  if (state.takenOver !== undefined)
    return state.status === 'consentSought' ? { ...state, status: 'assessing' } : state;
  return { ...state, status: 'assessing', writing: [{ n: 1, startedAt: at }] };
}

export function onceStepDownReceived(state: OpenEarlyHelp, event: StepDownReceived): OpenEarlyHelp {
  const { by, at: offeredAt, from, teamId, leadProfessionalId, agency } = event;
  return { ...state, stepDown: { from, offeredBy: hands(by), offeredAt, teamId, leadProfessionalId, agency } };
}

/** Social care has assessed already: no panel, no second assessment. */
export function onceStepDownAccepted(state: OpenEarlyHelp, event: StepDownAccepted): OpenEarlyHelp {
  const { stepDown, consent } = state;
  if (stepDown === undefined) return state;
  const { by, at, firstMeetingOn } = event;
  const lead = { id: stepDown.leadProfessionalId, agency: stepDown.agency };
  const accepted = { ...state, lead, stepDown: { ...stepDown, acceptance: { by: by.id, at, firstMeetingOn } } };
  if (consent === undefined) return accepted;
  return {
    ...accepted,
    status: 'teamAroundChild',
    writing: stopped(state.writing, at),
    teamFrom: later(at, consent.at),
  };
}
