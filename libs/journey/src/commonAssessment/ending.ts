import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { type OpenEarlyHelp, type OpenedEarlyHelp } from './common-assessment.state';
import { needsConsent, needsRiskConsidered } from './consent';
import { agreedAt } from './team';
import {
  type CloseEarlyHelp,
  type EarlyHelpClosed,
  type ReceiveStepUp,
  type StepUp,
  type SteppedUp,
  type StepUpReceived,
} from './team.types';
import { needsHub, needsLead } from './who';

/**
 * Outcomes that are met are shown: reviewed, each action with its outcome, the star scored again where it was scored, the family asked.
 * Source: inspection report, paragraphs 22, 36 and 49.
 * Codes: EARLY_HELP.PLAN_NOT_AGREED, NOT_REVIEWED, ACTIONS_OPEN, END_SCORES_MISSING, RISK_NOT_CONSIDERED, NO_CONSENT; VIEWS.NOT_ASKED.
 */
export function earlyHelpClosed(state: OpenEarlyHelp, command: CloseEarlyHelp): EarlyHelpClosed {
  const { by, at, outcome, textHash, riskConsidered } = command;
  needsLead(state, by);
  needsConsent(state);
  if (outcome === 'disengaged') needsRiskConsidered(riskConsidered);
  else needsResults(state);
  return { type: 'earlyHelpClosed', by, at, outcome, textHash };
}

function needsResults(state: OpenEarlyHelp): void {
  agreedAt(state);
  if (state.reviewLog.length === 0) {
    throw new RuleBroken('EARLY_HELP.NOT_REVIEWED', 'The team reviews at least once before early help ends');
  }
  const actions = state.plan.actions.filter(({ status }) => status === 'open').map(({ actionId }) => actionId);
  if (actions.length > 0) {
    throw new RuleBroken('EARLY_HELP.ACTIONS_OPEN', 'Say first how each action ended', { actions });
  }
  const areas = unscored(state);
  if (areas.length > 0) {
    throw new RuleBroken('EARLY_HELP.END_SCORES_MISSING', 'Score the star again, as at the start', { areas });
  }
  needsViews(state.views, 'closure');
}

/** Areas that were scored at the start and not at the end. */
function unscored({ stars }: OpenEarlyHelp): string[] {
  const areasOf = (wanted: string): string[] =>
    stars.filter(({ occasion }) => occasion === wanted).flatMap(({ scores }) => scores.map(({ area }) => area));
  const atEnd = areasOf('end');
  return [...new Set(areasOf('start'))].filter((area) => !atEnd.includes(area));
}

/** By anybody who works with the family, in any state, without consent, also when early help has ended. Nothing stands in its way. */
export function steppedUp(state: OpenedEarlyHelp, { type: _, ...concern }: StepUp): SteppedUp {
  return { type: 'steppedUp', ...concern, n: state.stepUps.length + 1 };
}

/** The hub has taken it as a contact. Codes: EARLY_HELP.NOT_IN_THE_HUB, NO_STEP_UP. */
export function stepUpReceived({ stepUps }: OpenedEarlyHelp, { type: _, ...receipt }: ReceiveStepUp): StepUpReceived {
  needsHub(receipt.by);
  const waiting = stepUps.find(({ stoppedAt }) => stoppedAt === undefined);
  if (waiting === undefined) throw new RuleBroken('EARLY_HELP.NO_STEP_UP', 'No step up waits for the hub');
  notBefore(receipt.at, waiting.startedAt);
  return { type: 'stepUpReceived', ...receipt };
}
