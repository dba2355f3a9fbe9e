import { impossible } from './impossible';
import { RuleBroken } from './rule-broken';
import {
  type ActionChanged,
  type ActionPlan,
  type ActionPlanCommand,
  type ActionPlanEvent,
  type ChangeAction,
  type PlanAction,
} from './action-plan.types';

/** Decides an act on the plan's content. Codes: PLAN.NO_SUCH_NEED, NO_SUCH_ACTION, ACTION_COMPLETED, ACTION_UNCHANGED. */
export function onPlan(plan: ActionPlan, command: ActionPlanCommand): ActionPlanEvent {
  switch (command.type) {
    case 'addNeed': {
      const { context, type: _, ...need } = command;
      return { type: 'needAdded', ...need, needId: context.freshId };
    }
    case 'addAction': {
      const { context, type: _, ...action } = command;
      if (!plan.needs.some(({ needId }) => needId === command.needId)) {
        throw new RuleBroken('PLAN.NO_SUCH_NEED', 'This plan has no such risk or need');
      }
      return { type: 'actionAdded', ...action, actionId: context.freshId };
    }
    case 'changeAction':
      return changed(open(plan, command.actionId), command);
    case 'recordProgress': {
      open(plan, command.actionId);
      const { type: _, ...progress } = command;
      return { type: 'progressRecorded', ...progress };
    }
    case 'completeAction': {
      open(plan, command.actionId);
      const { type: _, ...done } = command;
      return { type: 'actionCompleted', ...done };
    }
    default:
      return impossible(command);
  }
}

/** What an action still lacks before the plan may run (inspection report, paragraphs 3 and 51). */
export interface ActionGap {
  actionId: string;
  missing: ('owner' | 'dueOn' | 'measure')[];
}

/** Open actions that lack an owner, a date or a measure. */
export function gapsIn(plan: ActionPlan): ActionGap[] {
  return plan.actions
    .filter(({ status }) => status === 'open')
    .map(({ actionId, owner, dueOn, measureHash }) => ({ actionId, missing: lacking(owner, dueOn, measureHash) }))
    .filter(({ missing }) => missing.length > 0);
}

/** Risks and needs that no action answers. */
export function unanswered(plan: ActionPlan): string[] {
  return plan.needs.map(({ needId }) => needId).filter((id) => !plan.actions.some(({ needId }) => needId === id));
}

/** The gate before a plan runs. Codes: PLAN.EMPTY, PLAN.NEED_WITHOUT_ACTION, PLAN.ACTION_INCOMPLETE. */
export function needsWholePlan(plan: ActionPlan): void {
  if (plan.actions.length === 0) throw new RuleBroken('PLAN.EMPTY', 'A plan needs at least one action');
  const needs = unanswered(plan);
  if (needs.length > 0)
    throw new RuleBroken('PLAN.NEED_WITHOUT_ACTION', 'Each risk and need needs an action', { needs });
  const actions = gapsIn(plan);
  if (actions.length > 0) {
    throw new RuleBroken('PLAN.ACTION_INCOMPLETE', 'Each action needs an owner, a date and a measure', { actions });
  }
}

/** Actions whose date was put back at least so often: a sign of drift. */
export function rolledOver(plan: ActionPlan, times = 1): PlanAction[] {
  return plan.actions.filter((action) => action.rolledOver >= times);
}

function open(plan: ActionPlan, actionId: string): PlanAction {
  const action = plan.actions.find((one) => one.actionId === actionId);
  if (action === undefined) throw new RuleBroken('PLAN.NO_SUCH_ACTION', 'This plan has no such action');
  if (action.status === 'completed') throw new RuleBroken('PLAN.ACTION_COMPLETED', 'This action is completed');
  return action;
}

function changed(before: PlanAction, { type: _, ...change }: ChangeAction): ActionChanged {
  const { owner, dueOn, textHash, measureHash } = change;
  const same =
    (owner ?? before.owner) === before.owner &&
    (dueOn ?? before.dueOn) === before.dueOn &&
    (textHash ?? before.textHash) === before.textHash &&
    (measureHash ?? before.measureHash) === before.measureHash;
  if (same) throw new RuleBroken('PLAN.ACTION_UNCHANGED', 'Nothing of this action has changed');
  const rolledOver = dueOn !== undefined && before.dueOn !== undefined && dueOn > before.dueOn;
  return { type: 'actionChanged', ...change, rolledOver };
}

function lacking(owner?: string, dueOn?: string, measureHash?: string): ActionGap['missing'] {
  return [
    ...(owner === undefined ? ['owner' as const] : []),
    ...(dueOn === undefined ? ['dueOn' as const] : []),
    ...(measureHash === undefined ? ['measure' as const] : []),
  ];
}
