import { type ActionPlan } from '../shared/action-plan.types';
import { RuleBroken } from '../shared/rule-broken';

/** How far one action has come, as a meeting saw it. */
export interface ActionProgress {
  actionId: string;
  /** Code of `progressCodes`. */
  progress: string;
}

/**
 * The entries that are of this child's plan. A meeting that was held for brothers and sisters, too, names the actions of all their plans;
 * otherwise an action that this plan does not have is a mistake. Code: PLAN.NO_SUCH_ACTION.
 */
export function ofThisPlan(plan: ActionPlan, all: readonly ActionProgress[], isJoint: boolean): ActionProgress[] {
  const known = (actionId: string): boolean => plan.actions.some((action) => action.actionId === actionId);
  if (!isJoint && all.some(({ actionId }) => !known(actionId))) {
    throw new RuleBroken('PLAN.NO_SUCH_ACTION', 'This plan has no such action');
  }
  return all.filter(({ actionId }) => known(actionId));
}

/** Every action that is still open is spoken of. */
export function unspoken(plan: ActionPlan, entries: readonly ActionProgress[]): string[] {
  const open = plan.actions.filter(({ status }) => status === 'open').map(({ actionId }) => actionId);
  return open.filter((actionId) => !entries.some((entry) => entry.actionId === actionId));
}

/** The plan with what a meeting said of its actions. */
export function withProgress(
  plan: ActionPlan,
  entries: readonly ActionProgress[],
  { at, by }: { at: string; by: string },
): ActionPlan {
  const actions = plan.actions.map((action) => {
    const entry = entries.find(({ actionId }) => actionId === action.actionId);
    return entry === undefined
      ? action
      : { ...action, progress: [...action.progress, { at, by, progress: entry.progress }] };
  });
  return { ...plan, actions };
}
