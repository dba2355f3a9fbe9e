import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { type ReviewOutcome } from './outcomes';
import { type DecideReview, type PlanEnded } from './review.types';

/**
 * A plan that ends says what comes instead, and a step down is ready: the date of the first meeting; for early help also who leads it from
 * now on, and that the family agrees. Source: inspection report, paragraphs 36 and 39.
 * Codes: REVIEW.OUTCOME_MISSING, STEP_DOWN_NOT_READY, PLAN_ENDS.
 */
export function ends(command: DecideReview, heldAt: string): ReviewOutcome {
  const { outcome, reviewOn } = command;
  if (outcome === undefined) throw new RuleBroken('REVIEW.OUTCOME_MISSING', 'Say what comes instead of the plan');
  if (reviewOn !== undefined) {
    throw new RuleBroken('REVIEW.PLAN_ENDS', 'The plan ends: there is no further review');
  }
  const missing = notReady(command, outcome, londonDate(heldAt));
  if (missing.length > 0) {
    throw new RuleBroken('REVIEW.STEP_DOWN_NOT_READY', 'The next service is not ready to take over', { missing });
  }
  return outcome;
}

function notReady(command: DecideReview, outcome: ReviewOutcome, heldOn: string): string[] {
  const { firstMeetingOn, acceptedBy, agency, teamId, familyAgrees, context } = command;
  if (outcome !== 'childInNeedPlan' && outcome !== 'earlyHelp') return [];
  const date = firstMeetingOn === undefined || firstMeetingOn < heldOn ? ['firstMeetingOn'] : [];
  if (outcome === 'childInNeedPlan') return date;
  return [
    ...date,
    ...(acceptedBy === undefined ? ['acceptedBy'] : []),
    ...(context !== undefined && agency === undefined ? ['agency'] : []),
    ...(context !== undefined && teamId === undefined ? ['teamId'] : []),
    ...(familyAgrees === true ? [] : ['familyAgrees']),
  ];
}

/**
 * Early help takes over from the moment at which the plan ended, with all that its lead professional must know: nobody is left between two
 * teams. A child who has early help already keeps it. Source: inspection report, paragraphs 36 and 39.
 */
export function earlyHelpFor(command: DecideReview, heldAt: string): Pick<PlanEnded, 'opensJourney'> {
  const { outcome, context, teamId, acceptedBy: leadProfessionalId, agency, firstMeetingOn } = command;
  if (outcome !== 'earlyHelp' || context === undefined || context.openJourneys.earlyHelp !== undefined) return {};
  if (!teamId || !leadProfessionalId || !agency || !firstMeetingOn) return {};
  const agreed = { acceptedAt: heldAt, familyAgreedAt: heldAt };
  const passed = { stepDownFrom: 'childProtectionPlan', leadProfessionalId, agency, firstMeetingOn, ...agreed };
  const { freshId: journeyId } = context;
  return { opensJourney: { journeyId, kind: 'earlyHelp', teamId, startsAt: heldAt, passed } };
}
