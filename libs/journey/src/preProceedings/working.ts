import { ofThisPlan, unspoken } from '../childProtectionPlan/action-progress';
import { needsWholePlan } from '../shared/action-plan';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { firstMet, type PreProceedingsFile, type Working } from './pre-proceedings.state';
import { needsPractitioner } from './who';
import {
  type AgreeWrittenPlan,
  type AskAboutKin,
  type KinAsked,
  type PreProceedingsReviewed,
  type ReviewPreProceedings,
  type WrittenPlanAgreed,
} from './work.types';

/**
 * The written agreement: what each side does, by when and how one will see it. Nobody agrees to one without having been told how to get
 * advice. Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, PARENTS_NOT_MET, AGREEMENT_MISSING, ADVICE_NOT_ASKED; PLAN.*.
 */
export function planAgreed(state: Working, command: AgreeWrittenPlan): WrittenPlanAgreed {
  needsPractitioner(command.by);
  const met = firstMet(state);
  if (met === undefined) throw new RuleBroken('PRE_PROCEEDINGS.PARENTS_NOT_MET', 'Meet the parents first');
  notBefore(command.at, met);
  needsWholePlan(state.plan);
  if (command.agreedBy.length === 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.AGREEMENT_MISSING', 'Say which parent agrees');
  }
  const whose = command.agreedBy.filter((one) => !hasBeenAdvised(state, one));
  if (whose.length > 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.ADVICE_NOT_ASKED', 'Say first what legal advice these parents have', {
      whose,
    });
  }
  return { ...command, type: 'planAgreed' };
}

/** Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, REASON_MISSING. */
export function kinAsked({ type: _, ...command }: AskAboutKin): KinAsked {
  needsPractitioner(command.by);
  if (['unsafe', 'named'].includes(command.answer) && command.textHash === undefined) {
    throw new RuleBroken('PRE_PROCEEDINGS.REASON_MISSING', 'Write who was named, or why nobody is asked');
  }
  return { type: 'kinAsked', ...command };
}

/**
 * Every open action is spoken of, after child and parents were asked. What goes on has a whole plan that somebody agreed to.
 * Codes: PRE_PROCEEDINGS.NOT_QUALIFIED, ACTIONS_UNSPOKEN, PLAN_NOT_AGREED; VIEWS.NOT_ASKED; PLAN.*.
 */
export function reviewed(state: Working, { type: _, ...review }: ReviewPreProceedings): PreProceedingsReviewed {
  needsPractitioner(review.by);
  notBefore(review.at, state.begunAt);
  const progress = ofThisPlan(state.plan, review.progress, review.meetingId !== undefined);
  const actions = unspoken(state.plan, progress);
  if (actions.length > 0) {
    throw new RuleBroken('PRE_PROCEEDINGS.ACTIONS_UNSPOKEN', 'Say how far each open action has come', { actions });
  }
  needsViews(state.views, 'review');
  if (review.decision === 'continue') {
    if (state.agreement === undefined) {
      throw new RuleBroken(
        'PRE_PROCEEDINGS.PLAN_NOT_AGREED',
        'Work goes on with an agreed plan; otherwise decide what follows',
      );
    }
    needsWholePlan(state.plan);
  }
  return { type: 'preProceedingsReviewed', ...review, progress, n: state.reviewLog.length + 1 };
}

function hasBeenAdvised({ addressees }: PreProceedingsFile, whose: string): boolean {
  return addressees.some((one) => one.whose === whose && one.representation !== undefined);
}
