import { londonDate } from '#libs/timescales';
import { monthsAfter } from '../conference/dates';
import { RuleBroken } from '../shared/rule-broken';
import { type LivePlan } from './plan.state';
import { type BirthNoted, type EndPlan, type NoteBirth, type PlanEnded } from './review.types';
import { afterFirstDay } from './reviews';
import { needsManager } from './who';

const adultAt = 18 * 12;

/**
 * What else ends a plan: the child's death, the eighteenth birthday, or another council's acceptance, on that council's own date. Nothing
 * of this ends it by itself: a manager records it. Codes: PROTECTION.GRADE_TOO_LOW, NOT_EIGHTEEN; REVIEW.ON_FIRST_DAY.
 */
export function endedWithoutReview(state: LivePlan, { by, at, reason, textHash, context }: EndPlan): PlanEnded {
  needsManager(by);
  afterFirstDay(state, at);
  const { bornOn } = context;
  if (reason === 'reachedEighteen' && (bornOn === undefined || londonDate(at) < monthsAfter(bornOn, adultAt))) {
    throw new RuleBroken('PROTECTION.NOT_EIGHTEEN', 'The child is not eighteen on that day');
  }
  return { type: 'planEnded', by, at, outcome: reason, ...(textHash === undefined ? {} : { textHash }) };
}

/** Codes: PROTECTION.NOT_BEFORE_BIRTH, BIRTH_KNOWN. */
export function birthNoted(state: LivePlan, { by, at }: NoteBirth): BirthNoted {
  if (!state.preBirth) throw new RuleBroken('PROTECTION.NOT_BEFORE_BIRTH', 'This plan did not begin before birth');
  if (state.birthHeardAt !== undefined) throw new RuleBroken('PROTECTION.BIRTH_KNOWN', 'The birth is on record');
  return { type: 'birthNoted', by, at };
}
