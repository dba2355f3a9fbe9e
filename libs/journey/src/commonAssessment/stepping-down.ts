import { RuleBroken } from '../shared/rule-broken';
import { stepDownAccepted, stepDownDeclined } from '../shared/step-down';
import {
  type AcceptStepDown,
  type DeclineStepDown,
  type StepDownAccepted,
  type StepDownDeclined,
} from '../shared/step-down.types';
import { type OpenEarlyHelp } from './common-assessment.state';
import {
  type LeadProfessionalNamed,
  type NameLeadProfessional,
  type ReceiveStepDown,
  type StepDownReceived,
} from './intake.types';
import { needsWorker } from './who';

/**
 * Social care sends a family down. The receiving lead professional accepts with a first meeting, or declines.
 * Codes: EARLY_HELP.ALREADY_UNDER_WAY, STEP_DOWN_RECEIVED. Source: inspection report, paragraphs 36 and 39.
 */
export function stepDownReceived(state: OpenEarlyHelp, { type: _, ...sent }: ReceiveStepDown): StepDownReceived {
  needsWorker(sent.by);
  if (state.stepDown !== undefined) {
    throw new RuleBroken('EARLY_HELP.STEP_DOWN_RECEIVED', 'A step down is on record already');
  }
  notUnderWay(state);
  return { type: 'stepDownReceived', ...sent };
}

/** Codes: EARLY_HELP.ALREADY_UNDER_WAY, STEP_DOWN.*. */
export function stepDownAnswered(
  state: OpenEarlyHelp,
  command: AcceptStepDown | DeclineStepDown,
): StepDownAccepted | StepDownDeclined {
  if (state.stepDown?.acceptance === undefined) notUnderWay(state);
  return command.type === 'acceptStepDown'
    ? stepDownAccepted(state.stepDown, command)
    : stepDownDeclined(state.stepDown, command);
}

function notUnderWay({ status }: OpenEarlyHelp): void {
  if (status === 'atPanel' || status === 'teamAroundChild') {
    throw new RuleBroken('EARLY_HELP.ALREADY_UNDER_WAY', 'Early help is under way already');
  }
}

/** Code: EARLY_HELP.LEAD_UNCHANGED. */
export function leadNamed(
  { lead }: OpenEarlyHelp,
  { type: _, ...naming }: NameLeadProfessional,
): LeadProfessionalNamed {
  needsWorker(naming.by);
  if (lead?.id === naming.leadProfessionalId && lead.agency === naming.agency) {
    throw new RuleBroken('EARLY_HELP.LEAD_UNCHANGED', 'This is the lead professional already');
  }
  return { type: 'leadProfessionalNamed', ...naming };
}
