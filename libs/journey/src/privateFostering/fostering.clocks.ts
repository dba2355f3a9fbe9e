import { type Clock } from '../shared/decider';
import { dutyClocks } from '../shared/duty';
import { type FosteringState, isWhole, type PrivateFosteringState } from './fostering.state';

/** Visits after the first: six-weekly while the arrangement is younger than a year, twelve-weekly from then on (regulation 8). */
export function fosteringClocks(state: PrivateFosteringState): Clock[] {
  if (state.status === 'unopened') return [];
  const { openedAt: startedAt, proposals, endedAt } = state;
  const visits = dutyClocks(
    { startedAt, done: doneAt(state) },
    {
      first: 'private-fostering-first-visit',
      later: (from) =>
        Date.parse(from) < yearAfter(startedAt)
          ? 'private-fostering-visit-first-year'
          : 'private-fostering-visit-later',
    },
  );
  const signing = proposals.map((one): Clock => ({ rule: 'sign-off', ...one }));
  return [...visits, ...signing].map((clock) => stopped(clock, endedAt));
}

/** The first visit counts once its report is written (regulations 4 and 7); a later one when it was made. */
function doneAt({ visits }: FosteringState): string[] {
  const whole = visits.filter(isWhole);
  const first = whole.findIndex(({ reportedAt }) => reportedAt !== undefined);
  if (first < 0) return [];
  return whole.slice(first).map(({ at, reportedAt = at }, turn) => (turn === 0 ? reportedAt : at));
}

function yearAfter(at: string): number {
  const then = new Date(at);
  return then.setUTCFullYear(then.getUTCFullYear() + 1);
}

/** What still runs stops with the arrangement, and never before it started: an end may be dated back. */
function stopped(clock: Clock, endedAt: string | undefined): Clock {
  if (endedAt === undefined || clock.stoppedAt !== undefined) return clock;
  const isOver = Date.parse(endedAt) >= Date.parse(clock.startedAt);
  return { ...clock, stoppedAt: isOver ? endedAt : clock.startedAt };
}
