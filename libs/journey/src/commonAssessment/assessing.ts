import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import {
  type AssessmentCompleted,
  type CompleteAssessment,
  type DecideAllocation,
  type PanelDecided,
  type RecordStar,
  type StarRecorded,
} from './assessing.types';
import { type OpenEarlyHelp } from './common-assessment.state';
import { needsConsent } from './consent';
import { needsPanel, needsWorker } from './who';

/**
 * With the family's consent, and with the child's and the parents' views. The panel hears of it then.
 * Source: inspection report, paragraphs 11, 36 and 47. Codes: EARLY_HELP.NO_CONSENT, NOT_ASSESSING; VIEWS.NOT_ASKED.
 */
export function assessmentCompleted(
  state: OpenEarlyHelp,
  { type: _, ...done }: CompleteAssessment,
): AssessmentCompleted {
  needsWorker(done.by);
  needsConsent(state);
  if (state.status !== 'assessing') throw new RuleBroken('EARLY_HELP.NOT_ASSESSING', 'Nothing is being assessed');
  needsViews(state.views, 'assessmentEnded');
  return { type: 'assessmentCompleted', ...done, n: state.queue.length + 1 };
}

/**
 * The multi-agency panel allocates services, leaves it to the team, asks for more, or does not accept.
 * Source: inspection report, paragraphs 11 and 14. Codes: EARLY_HELP.NOT_THE_PANEL, NOT_IN_QUEUE, SERVICES_MISSING, SERVICES_NOT_GIVEN.
 */
export function panelDecided(state: OpenEarlyHelp, { type: _, ...decided }: DecideAllocation): PanelDecided {
  needsPanel(decided.by);
  if (state.status !== 'atPanel') throw new RuleBroken('EARLY_HELP.NOT_IN_QUEUE', 'The panel does not have this');
  const given = decided.services.length > 0;
  if (decided.decision === 'allocated' && !given) {
    throw new RuleBroken('EARLY_HELP.SERVICES_MISSING', 'Say which services are allocated');
  }
  if (decided.decision !== 'allocated' && given) {
    throw new RuleBroken('EARLY_HELP.SERVICES_NOT_GIVEN', 'This decision allocates no service');
  }
  return { type: 'panelDecided', ...decided, n: state.queue.length };
}

/** The star shows a change only from a start (inspection report, paragraph 36). Codes: EARLY_HELP.NO_FIRST_SCORES, NO_CONSENT. */
export function starRecorded(state: OpenEarlyHelp, { type: _, ...star }: RecordStar): StarRecorded {
  needsWorker(star.by);
  needsConsent(state);
  if (star.occasion !== 'start' && !state.stars.some(({ occasion }) => occasion === 'start')) {
    throw new RuleBroken('EARLY_HELP.NO_FIRST_SCORES', 'Score the start first');
  }
  return { type: 'starRecorded', ...star };
}
