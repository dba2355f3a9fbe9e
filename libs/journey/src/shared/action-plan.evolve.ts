import { unchanged } from './impossible';
import { type ActionPlan, type ActionPlanEvent, type PlanAction } from './action-plan.types';

export const emptyPlan: ActionPlan = { needs: [], actions: [] };

/** What a plan's content becomes by what happened. */
export function evolvePlan(plan: ActionPlan, event: ActionPlanEvent): ActionPlan {
  switch (event.type) {
    case 'needAdded': {
      const { needId, kind, textHash } = event;
      return { ...plan, needs: [...plan.needs, { needId, kind, textHash }] };
    }
    case 'actionAdded': {
      const { type: _type, by: _by, at: _at, ...action } = event;
      return { ...plan, actions: [...plan.actions, { ...action, status: 'open', rolledOver: 0, progress: [] }] };
    }
    case 'actionChanged': {
      const { type: _type, by: _by, at: _at, rolledOver, ...change } = event;
      return withAction(plan, event.actionId, (action) => ({
        ...action,
        ...change,
        rolledOver: action.rolledOver + (rolledOver ? 1 : 0),
      }));
    }
    case 'progressRecorded': {
      const { at, by, progress, textHash } = event;
      const entry = { at, by: by.id, progress, ...(textHash === undefined ? {} : { textHash }) };
      return withAction(plan, event.actionId, (action) => ({ ...action, progress: [...action.progress, entry] }));
    }
    case 'actionCompleted': {
      const { outcome, evidenceHash, at: completedAt } = event;
      return withAction(plan, event.actionId, (action) => ({
        ...action,
        status: 'completed',
        outcome,
        evidenceHash,
        completedAt,
      }));
    }
    default:
      return unchanged(plan, event);
  }
}

function withAction(plan: ActionPlan, actionId: string, change: (action: PlanAction) => PlanAction): ActionPlan {
  return { ...plan, actions: plan.actions.map((one) => (one.actionId === actionId ? change(one) : one)) };
}
