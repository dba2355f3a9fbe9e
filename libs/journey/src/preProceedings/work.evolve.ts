import { withProgress } from '../childProtectionPlan/action-progress';
import { evolvePlan } from '../shared/action-plan.evolve';
import { type ActionPlanEvent } from '../shared/action-plan.types';
import { type Commissioned, type LivePreProceedings } from './pre-proceedings.state';
import { type WorkEvent } from './work.types';

/** An agreement is to the plan as it stood: another content needs another one. Progress does not. */
export function oncePlanChanged(state: LivePreProceedings, event: ActionPlanEvent): LivePreProceedings {
  const plan = evolvePlan(state.plan, event);
  if (event.type === 'progressRecorded' || event.type === 'actionCompleted') return { ...state, plan };
  const { agreement: _, ...rest } = state;
  return { ...rest, plan };
}

/** What was asked, agreed and reviewed. */
export function onceWorked(state: LivePreProceedings, event: WorkEvent): LivePreProceedings {
  const { at } = event;
  switch (event.type) {
    case 'assessmentCommissioned': {
      const { assessmentId, kind, author } = event;
      const assessments = [...state.assessments, { assessmentId, kind, author, commissionedAt: at }];
      return { ...state, assessments };
    }
    case 'assessmentReceived':
      return withAssessment(state, event.assessmentId, { receivedAt: at, finding: event.finding });
    case 'assessmentWithdrawn':
      return withAssessment(state, event.assessmentId, { withdrawnAt: at, reason: event.reason });
    case 'kinAsked':
      return { ...state, kin: [...state.kin, { at, answer: event.answer }] };
    case 'planAgreed':
      return { ...state, agreement: { at, agreedBy: event.agreedBy } };
    case 'preProceedingsReviewed': {
      const { type: _type, by, textHash: _text, ...review } = event;
      return {
        ...state,
        plan: withProgress(state.plan, event.progress, { at, by: by.id }),
        reviewLog: [...state.reviewLog, review],
        views: state.views.filter(({ occasion }) => occasion !== 'review'), // the next one asks anew
      };
    }
  }
}

function withAssessment(state: LivePreProceedings, id: string, change: Partial<Commissioned>): LivePreProceedings {
  const assessments = state.assessments.map((one) => (one.assessmentId === id ? { ...one, ...change } : one));
  return { ...state, assessments };
}
