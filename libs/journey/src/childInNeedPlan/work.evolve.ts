import { withProgress } from '../childProtectionPlan/action-progress';
import { onceDone } from '../shared/duty';
import { counts } from '../shared/visit';
import { type LivePlan } from './plan.state';
import { type PlanReviewed, type VisitRecorded } from './work.types';

/** Only a visit that found the child satisfies the clock; before birth, one to the mother. */
export function onceVisited(state: LivePlan, event: VisitRecorded): LivePlan {
  const { type: _type, textHash: _text, voiceHash: _voice, by, ...codes } = event;
  const visits = counts(event) ? onceDone(state.visits, event.at) : state.visits;
  return { ...state, visits, visitLog: [...state.visitLog, { ...codes, by: by.id }] };
}

/** The next review asks the child and the parents anew. */
export function onceReviewed(state: LivePlan, event: PlanReviewed): LivePlan {
  const { at, by, n, attendance, progress, decision } = event;
  return {
    ...state,
    plan: withProgress(state.plan, progress, { at, by: by.id }),
    reviews: [...state.reviews, at],
    reviewLog: [...state.reviewLog, { n, at, attendance, progress, decision }],
    views: state.views.filter(({ occasion }) => occasion !== 'review'),
  };
}
