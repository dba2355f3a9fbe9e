import { type Clock } from '../shared/decider';
import { dutyClocks } from '../shared/duty';
import { firstWhole, type FosteringState, isWhole, type PrivateFosteringState } from './fostering.state';

/**
 * The schedule of visits, a report after each, signatures, and the end of an arrangement whose child is too old.
 * Source: SI 2005/1533, regulations 4, 7 and 8; Children Act 1989, section 66.
 */
export function fosteringClocks(state: PrivateFosteringState): Clock[] {
  if (state.status === 'unopened') return [];
  const { proposals, endedAt, ofAgeSince: startedAt } = state;
  const signing = proposals.map((one): Clock => ({ rule: 'sign-off', ...one }));
  const ending = startedAt === undefined ? [] : [{ rule: 'private-fostering-age-reached', n: 1, startedAt }];
  const ended = [...visitClocks(state), ...signing, ...ending].map((clock) => stopped(clock, endedAt));
  return [...ended, ...reportClocks(state)];
}

/** Later visits are six-weekly while the arrangement is younger than a year, twelve-weekly from then on. There is no other visit clock. */
function visitClocks(state: FosteringState): Clock[] {
  const { openedAt: startedAt, visits } = state;
  const secondYear = yearAfter(beganAt(state));
  return dutyClocks(
    { startedAt, done: visits.filter(isWhole).map(({ at }) => at) },
    {
      first: 'private-fostering-first-visit',
      later: (from) =>
        Date.parse(from) < secondYear ? 'private-fostering-visit-first-year' : 'private-fostering-visit-later',
    },
  );
}

/** It counts as begun when the council became aware of it; a planned one begins with its first day. */
function beganAt({ openedAt, startsOn }: FosteringState): string {
  const planned = startsOn === undefined ? openedAt : `${startsOn}T00:00:00.000Z`;
  return Date.parse(planned) > Date.parse(openedAt) ? planned : openedAt;
}

/**
 * The report on the first whole visit is due with that visit, that on any other within days of it. What is owed stays owed: not even the
 * end of the arrangement stops it, unless no visit was made.
 */
function reportClocks(state: FosteringState): Clock[] {
  const { openedAt: startedAt, visits, endedAt } = state;
  const first = firstWhole(state);
  const owed = { rule: 'private-fostering-first-report', n: 1, startedAt };
  const later = visits.filter(({ n }) => n !== first?.n);
  return [
    first === undefined ? stopped(owed, endedAt) : reported(owed, first.reportedAt),
    ...later.map(({ n, at, reportedAt }) =>
      reported({ rule: 'private-fostering-report', n, startedAt: at }, reportedAt),
    ),
  ];
}

function reported(clock: Clock, stoppedAt: string | undefined): Clock {
  return stoppedAt === undefined ? clock : { ...clock, stoppedAt };
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
