import {
  type ConferenceFile,
  type InitialConferenceState,
  type Meeting,
  type PlanFile,
  type ProtectionPlanState,
  type Views,
} from '#libs/journey';
import { type Schemas } from '../shared/api/api.types';

/** A conference as its stage holds it: the first one about a child, or the next review of a plan. */
export interface Conference {
  kind: 'initial' | 'review';
  meeting: Meeting;
  /** Of this conference only. */
  views: readonly Views[];
  occasion: 'conference' | 'review';
  /** Of the first conference. */
  initial?: Extract<InitialConferenceState, ConferenceFile>;
  /** Of a review. */
  plan?: Extract<ProtectionPlanState, PlanFile>;
}

/** Undefined for stages that hold no conferences, or that have not begun. */
export function conferenceIn({ kind, state }: Pick<Schemas['Stage'], 'kind' | 'state'>): Conference | undefined {
  if (kind === 'initialConference') {
    const initial = state as unknown as InitialConferenceState;
    return initial.status === 'unopened'
      ? undefined
      : {
          kind: 'initial',
          occasion: 'conference',
          initial,
          meeting: initial.meeting,
          views: of(initial, 'conference'),
        };
  }
  if (kind !== 'childProtectionPlan') return undefined;
  const plan = state as unknown as ProtectionPlanState;
  return plan.status === 'unopened'
    ? undefined
    : { kind: 'review', occasion: 'review', plan, meeting: plan.meeting, views: of(plan, 'review') };
}

function of({ views }: { views: readonly Views[] }, occasion: string): readonly Views[] {
  return views.filter((one) => one.occasion === occasion);
}
