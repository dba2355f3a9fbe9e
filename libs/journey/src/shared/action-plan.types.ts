import { type StageCommand, type StageEvent } from './decider';

/** A risk to the child, or a need of the child, that the plan answers. */
export interface PlanNeed {
  needId: string;
  kind: 'risk' | 'need';
  textHash: string;
}

/** Something that somebody does by a day, and how one will see that it worked. What is absent is still to be said. */
export interface PlanAction {
  actionId: string;
  needId: string;
  /** Id of a member of staff, or a code of `actionOwners`. */
  owner?: string;
  /** London date, `YYYY-MM-DD`. */
  dueOn?: string;
  textHash: string;
  /** Hash of the measure: how one will see that it worked. */
  measureHash?: string;
  status: 'open' | 'completed';
  /** Code of `actionOutcomes`, once completed. */
  outcome?: string;
  completedAt?: string;
  evidenceHash?: string;
  /** How often the date was put back. */
  rolledOver: number;
  /** Newest last. */
  progress: readonly { at: string; by: string; progress: string; textHash?: string }[];
}

export interface ActionPlan {
  needs: readonly PlanNeed[];
  actions: readonly PlanAction[];
}

/** Ids (uuid) are the service's: `context.freshId` of the act. */
export interface AddNeed extends StageCommand {
  type: 'addNeed';
  kind: 'risk' | 'need';
  textHash: string;
  context: { freshId: string };
}

export interface AddAction extends StageCommand {
  type: 'addAction';
  needId: string;
  owner?: string;
  dueOn?: string;
  textHash: string;
  measureHash?: string;
  context: { freshId: string };
}

/** What is named changes; the rest stays. */
export interface ChangeAction extends StageCommand {
  type: 'changeAction';
  actionId: string;
  owner?: string;
  dueOn?: string;
  textHash?: string;
  measureHash?: string;
}

export interface RecordProgress extends StageCommand {
  type: 'recordProgress';
  actionId: string;
  progress: string;
  textHash?: string;
}

export interface CompleteAction extends StageCommand {
  type: 'completeAction';
  actionId: string;
  outcome: string;
  evidenceHash: string;
}

export type ActionPlanCommand = AddNeed | AddAction | ChangeAction | RecordProgress | CompleteAction;

export interface NeedAdded extends StageEvent, PlanNeed {
  type: 'needAdded';
}

export interface ActionAdded extends StageEvent {
  type: 'actionAdded';
  actionId: string;
  needId: string;
  owner?: string;
  dueOn?: string;
  textHash: string;
  measureHash?: string;
}

export interface ActionChanged extends StageEvent {
  type: 'actionChanged';
  actionId: string;
  owner?: string;
  dueOn?: string;
  textHash?: string;
  measureHash?: string;
  /** The date was put back. */
  rolledOver: boolean;
}

export interface ProgressRecorded extends StageEvent {
  type: 'progressRecorded';
  actionId: string;
  progress: string;
  textHash?: string;
}

export interface ActionCompleted extends StageEvent {
  type: 'actionCompleted';
  actionId: string;
  outcome: string;
  evidenceHash: string;
}

export type ActionPlanEvent = NeedAdded | ActionAdded | ActionChanged | ProgressRecorded | ActionCompleted;
