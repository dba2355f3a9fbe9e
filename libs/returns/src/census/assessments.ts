import { assessmentKinds } from '#libs/journey';
import { daysAfter } from '#libs/timescales';
import { type JourneyRecord, stagesOf, type StageRecord } from '../record/child-record';
import { type CensusAssessment } from './census.types';
import { dayOf, dayUpTo } from './days';
import { type CensusPeriod } from './period';

export type AssessmentRecord = Extract<StageRecord, { kind: (typeof assessmentKinds)[number] }>;

/**
 * Every assessment that was open in the year: an initial and a core one are one each. One that was authorised before the year is left out
 * (rule 8696); one that was authorised after it is open, and without factors (rule 8614). A core assessment starts the day after the
 * initial one was authorised, at the earliest (rule 8863Q).
 */
export function censusAssessments(journey: JourneyRecord, { start, end }: CensusPeriod): CensusAssessment[] {
  const elsewhere = (journey.earlier?.assessments ?? []).filter(({ authorisedOn }) => authorisedOn <= end);
  return [...elsewhere, ...sequence(stagesOf(journey, ...assessmentKinds), end)]
    .filter(({ startedOn, authorisedOn }) => startedOn <= end && (authorisedOn ?? start) >= start)
    .map((one) => ({ ...one, factors: one.authorisedOn === undefined ? [] : one.factors }));
}

function sequence(records: readonly AssessmentRecord[], end: string): CensusAssessment[] {
  const done: CensusAssessment[] = [];
  for (const { state } of records) {
    if (state.status === 'unopened') continue;
    const signed = state.status === 'signedOff' ? state : undefined;
    const authorisedOn = dayUpTo(signed?.signature.at, end);
    const startedOn = startAfter(done.at(-1)?.authorisedOn, dayOf(state.openedAt), authorisedOn);
    const factors = [...new Set(signed?.submission.codes.factors)];
    done.push({ startedOn, ...(authorisedOn === undefined ? {} : { authorisedOn }), factors });
  }
  return done;
}

function startAfter(before: string | undefined, opened: string, authorised: string | undefined): string {
  if (before === undefined || opened > before) return opened;
  const next = daysAfter(before, 1);
  return authorised !== undefined && next > authorised ? opened : next;
}

/** The assessment that a manager signed last, up to that day. */
export function lastSigned(journeys: readonly JourneyRecord[], end: string): AssessmentRecord | undefined {
  const signed = journeys
    .flatMap((journey) => stagesOf(journey, ...assessmentKinds))
    .filter((record) => dayUpTo(signedAt(record), end) !== undefined);
  return signed.sort((a, b) => (signedAt(a) ?? '').localeCompare(signedAt(b) ?? '')).at(-1);
}

export function signedAt({ state }: AssessmentRecord): string | undefined {
  return state.status === 'signedOff' ? state.signature.at : undefined;
}
