import { calendarDaysBetween, londonDate } from '#libs/timescales';
import { monthsAfter } from '../conference/dates';
import { rolledOver } from '../shared/action-plan';
import { onceDone } from '../shared/duty';
import { counts } from '../shared/visit';
import { RuleBroken } from '../shared/rule-broken';
import {
  type ConsiderDrift,
  type DriftConsidered,
  type DriftSigns,
  type RecordSeniorReview,
  type SeniorReviewHeld,
} from './drift.types';
import { type LivePlan, type PlanFile } from './plan.state';
import { needsManager, needsSeniorManager } from './who';

/** A plan that has lasted more days than these counts nationally as one of two years or more. */
const twoYearsInDays = 729;

/** An alarm is answered in the months before it rings, not at the plan's beginning. */
const monthsOn: Record<ConsiderDrift['alarm'], number> = { first: 12, second: 18 };

/**
 * A manager answers an alarm: what holds the plan up, and what is done about it. Source: inspection report, paragraphs 39 and 51.
 * Codes: DRIFT.ANSWERED_ALREADY, TOO_EARLY; PROTECTION.GRADE_TOO_LOW.
 */
export function driftConsidered(state: LivePlan, { by, at, alarm, textHash }: ConsiderDrift): DriftConsidered {
  needsManager(by);
  if (state.driftAnswers.some((answer) => answer.alarm === alarm)) {
    throw new RuleBroken('DRIFT.ANSWERED_ALREADY', 'This alarm has been answered');
  }
  if (londonDate(at) < monthsAfter(londonDate(state.openedAt), monthsOn[alarm])) {
    throw new RuleBroken('DRIFT.TOO_EARLY', 'The plan is too young for this question');
  }
  return { type: 'driftConsidered', by, at, alarm, signs: driftSigns(state), textHash };
}

/**
 * A senior manager reviews a plan that lasts long, and decides how it goes on; only a review conference ends it.
 * Source: inspection report, paragraph 3 (immediately) and paragraph 51. Code: PROTECTION.GRADE_TOO_LOW.
 */
export function seniorReviewHeld(state: LivePlan, { by, at, outcome, textHash }: RecordSeniorReview): SeniorReviewHeld {
  needsSeniorManager(by);
  const overTwoYears = calendarDaysBetween(londonDate(state.openedAt), londonDate(at)) > twoYearsInDays;
  const n = state.seniorReviewLog.length + 1;
  return { type: 'seniorReviewHeld', by, at, n, outcome, overTwoYears, signs: driftSigns(state), textHash };
}

export function onceReviewedBySenior(state: LivePlan, { at, by, outcome, overTwoYears }: SeniorReviewHeld): LivePlan {
  return {
    ...state,
    seniorReviews: onceDone(state.seniorReviews, at),
    seniorReviewLog: [...state.seniorReviewLog, { at, by: by.id, outcome, overTwoYears }],
  };
}

/** Counted from the record: what the pages show beside the alarm, and what the answer keeps. */
export function driftSigns(state: PlanFile): DriftSigns {
  const { plan, supervisionLog, visitLog, reviewLog } = state;
  const open = plan.actions.filter(({ status }) => status === 'open');
  const still = open.filter(({ progress }) => ['stuck', 'notStarted'].includes(progress.at(-1)?.progress ?? ''));
  return {
    rolledOver: rolledOver(plan).length,
    stuck: still.length,
    supervisions: supervisionLog.length,
    flaggedSupervisions: supervisionLog.filter(({ flags }) => flags.length > 0).length,
    unseenVisits: visitLog.filter((visit) => !counts(visit)).length,
    reviews: reviewLog.length,
  };
}
