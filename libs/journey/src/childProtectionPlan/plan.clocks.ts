import { type Clock } from '../shared/decider';
import { dutyClocks } from '../shared/duty';
import { extendedClock } from '../shared/extension';
import { orderClocks } from '../shared/protective-orders';
import { type PlanFile, type ProtectionPlanState } from './plan.state';
import { visitRules } from './visits';

/** Never put back: a review is brought forward, the national count goes on, and the police cannot hold a child longer. */
export const fixedRules = [
  'review-conference-first',
  'review-conference-later',
  'plan-two-years',
  'police-protection',
] as const;

/** What must be done again and again, what warns of drift, and how long orders last; all from the day of the conference. */
export function planClocks(state: ProtectionPlanState): Clock[] {
  if (state.status === 'unopened') return [];
  const clocks = [
    ...recurring(state),
    ...written(state),
    ...afterBirth(state),
    ...drift(state),
    ...orderClocks(state.orders),
  ];
  const stopped = state.status === 'ended' ? clocks.map((clock) => stoppedBy(clock, state.endedAt)) : clocks;
  return stopped.map((clock) => extendedClock(clock, state.extensions));
}

function recurring(state: PlanFile): Clock[] {
  const { visits, coreGroups, reviews, supervision, seniorReviews } = state;
  return [
    ...dutyClocks(visits, visitRules(state)),
    ...dutyClocks(coreGroups, { first: 'core-group-first', later: 'core-group-later' }),
    ...dutyClocks(reviews, { first: 'review-conference-first', later: 'review-conference-later' }),
    ...dutyClocks(supervision, { first: 'protection-supervision', later: 'protection-supervision' }),
    ...dutyClocks(seniorReviews, { first: 'plan-senior-review', later: 'plan-senior-review-later' }),
  ];
}

/** A plan from another system is written out here anew. */
function written({ openedAt, takenOver, writtenAt }: PlanFile): Clock[] {
  const startedAt = takenOver?.at ?? openedAt;
  return [{ rule: 'protection-plan-written', n: 1, startedAt, ...stop(writtenAt) }];
}

function afterBirth({ birthHeardAt, reviews }: PlanFile): Clock[] {
  if (birthHeardAt === undefined) return [];
  const reviewed = reviews.done.filter((at) => Date.parse(at) >= Date.parse(birthHeardAt));
  return [{ rule: 'review-conference-after-birth', n: 1, startedAt: birthHeardAt, ...stop(earliest(reviewed)) }];
}

function drift({ openedAt: startedAt, driftAnswers }: PlanFile): Clock[] {
  const answeredAt = (alarm: string) => driftAnswers.find((answer) => answer.alarm === alarm)?.at;
  return [
    { rule: 'plan-drift-first', n: 1, startedAt, ...stop(answeredAt('first')) },
    { rule: 'plan-drift-second', n: 1, startedAt, ...stop(answeredAt('second')) },
    { rule: 'plan-two-years', n: 1, startedAt },
  ];
}

/** A turn that began after the moment at which the plan ended stops where it began. */
function stoppedBy(clock: Clock, at: string): Clock {
  if (clock.stoppedAt !== undefined) return clock;
  return { ...clock, stoppedAt: Date.parse(clock.startedAt) > Date.parse(at) ? clock.startedAt : at };
}

function stop(stoppedAt?: string): Pick<Clock, 'stoppedAt'> {
  return stoppedAt === undefined ? {} : { stoppedAt };
}

function earliest(all: readonly string[]): string | undefined {
  return [...all].sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
