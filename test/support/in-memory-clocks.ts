import type { PendingMilestone } from '#libs/contracts';
import { type Clock } from '#libs/journey';
import {
  type Calendar,
  type Deadline,
  type Milestone,
  deadline,
  milestones,
  ruleIn,
  ruleSetNamed,
} from '#libs/timescales';

/** A clock of a stage in the test's record: what it was asked, and which of its moments were reached. */
export interface KeptClock {
  id: string;
  clock: Clock;
  reached: Set<string>;
}

/** The clocks that the state says should exist, joined with what is known of them. */
export function keptClocks(stageId: string, clocks: Clock[], known: KeptClock[]): KeptClock[] {
  return clocks.map((clock) => {
    const id = `${stageId}:${clock.rule}-${clock.n}`;
    return { id, clock, reached: known.find((one) => one.id === id)?.reached ?? new Set() };
  });
}

function dueOf(ruleSet: string, { rule, startedAt, extension }: Clock, calendar: Calendar): Deadline {
  return deadline({ ruleSet: ruleSetNamed(ruleSet), ruleId: rule, startedAt, calendar, extension });
}

export function momentsOf(ruleSet: string, clock: Clock, calendar: Calendar): Milestone[] {
  return milestones(dueOf(ruleSet, clock, calendar), ruleIn(ruleSetNamed(ruleSet), clock.rule), calendar);
}

/** Everything that running clocks still have to do, in order. `afterMs`: when it is the next one's turn to ring. */
export function pending(ruleSet: string, kept: KeptClock[], calendar: Calendar, afterMs: number): PendingMilestone[] {
  const [next, ...later] = kept
    .filter(({ clock }) => clock.stoppedAt === undefined)
    .flatMap(({ id, clock, reached }) =>
      momentsOf(ruleSet, clock, calendar)
        .filter((moment) => !reached.has(moment.id))
        .map(({ id: milestone, kind, at }) => ({ deadlineId: id, milestone, kind, at })),
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return next ? [{ ...next, afterMs }, ...later] : [];
}
