import { type ProtectionPlanState } from '#libs/journey';
import { type JourneyRecord, stagesOf, type StageRecord } from '../record/child-record';
import { type CensusPlan, type CensusProtectionPlan } from './census.types';
import { dayOf, dayUpTo } from './days';
import { type CensusPeriod } from './period';

type Opened = Exclude<ProtectionPlanState, { status: 'unopened' }>;

/**
 * Child in need plans that ran in the year. A plan runs from the family's agreement: a draft is none. One that a protection plan
 * superseded before that day never ran. Rules 4010, 4011 and 4013.
 */
export function censusChildInNeedPlans(journey: JourneyRecord, { start, end }: CensusPeriod): CensusPlan[] {
  const here = stagesOf(journey, 'childInNeedPlan').flatMap(({ state }): CensusPlan[] => {
    const startedOn = dayUpTo(agreedAt(state), end);
    const endedOn = state.status === 'ended' ? dayUpTo(state.endedAt, end) : undefined;
    if (startedOn === undefined || (endedOn !== undefined && (endedOn < start || endedOn < startedOn))) return [];
    return [{ startedOn, ...(endedOn === undefined ? {} : { endedOn }) }];
  });
  return [...elsewhere(journey.earlier?.childInNeedPlans, { start, end }), ...here];
}

/** Plans that were over in another system, and ran in the year. One that ended after the year is open in it. */
function elsewhere<P extends Required<CensusPlan>>(
  plans: readonly P[] = [],
  { start, end }: Pick<CensusPeriod, 'start' | 'end'>,
): (Omit<P, 'endedOn'> & CensusPlan)[] {
  return plans
    .filter(({ startedOn, endedOn }) => startedOn <= end && endedOn >= start)
    .map(({ endedOn, ...plan }) => ({ ...plan, ...(endedOn > end ? {} : { endedOn }) }));
}

/** When the family agreed to the plan; undefined while it is a draft. */
export function agreedAt(state: Extract<StageRecord, { kind: 'childInNeedPlan' }>['state']): string | undefined {
  if (state.status === 'unopened') return undefined;
  if (state.takenOver !== undefined) return state.takenOver.agreedAt ?? state.openedAt;
  return state.signature?.agreedAt ?? (state.status === 'agreed' ? state.submission.submittedAt : undefined);
}

/**
 * Protection plans that ran in the year. A plan starts on the day of its conference (rule 2885); the review that ends it is among the
 * reviews. Rules 8720, 8841 and 8930.
 */
export function censusProtectionPlans(journey: JourneyRecord, { start, end }: CensusPeriod): CensusProtectionPlan[] {
  const here = stagesOf(journey, 'childProtectionPlan').flatMap(({ state }): CensusProtectionPlan[] => {
    if (state.status === 'unopened') return [];
    const startedOn = dayUpTo(state.openedAt, end);
    const endedOn = endOf(state, end);
    if (startedOn === undefined || (endedOn !== undefined && endedOn < start)) return [];
    const { initialCategory, previousPlans } = state;
    const latestCategory = categoryOn(state, end);
    return [
      {
        startedOn,
        ...(endedOn === undefined ? {} : { endedOn }),
        ...(initialCategory === undefined ? {} : { initialCategory }),
        ...(latestCategory === undefined ? {} : { latestCategory }),
        previousPlans,
        reviewedOn: reviewsUpTo(state, end),
      },
    ];
  });
  return [...elsewhere(journey.earlier?.protectionPlans, { start, end }), ...here];
}

function endOf(state: Opened, end: string): string | undefined {
  return state.status === 'ended' ? dayUpTo(state.endedAt, end) : undefined;
}

/** As the last review up to that day left it. */
export function categoryOn({ initialCategory, reviewLog, takenOver }: Opened, day: string): string | undefined {
  const changed = reviewLog.filter(({ sitting, category }) => category !== undefined && dayOf(sitting.at) <= day);
  return changed.at(-1)?.category ?? takenOver?.latestCategory ?? initialCategory;
}

/** Reviews that sat up to that day, one that still waits for its decision included. */
export function reviewsUpTo({ reviewLog, meeting, takenOver }: Opened, day: string): string[] {
  const sat = [...reviewLog.map(({ sitting }) => sitting), ...(meeting.sitting === undefined ? [] : [meeting.sitting])];
  const before = takenOver?.reviewedOn ?? [];
  return [...new Set([...before, ...sat.map(({ at }) => dayOf(at))])].filter((on) => on <= day).sort();
}

/** The day of the child's death, where a plan of either kind ended by it. */
export function diedOn(journeys: readonly JourneyRecord[], end: string): string | undefined {
  const ended = journeys
    .flatMap((journey) => [...stagesOf(journey, 'childProtectionPlan'), ...stagesOf(journey, 'childInNeedPlan')])
    .map(({ state }) => state)
    .find((state) => state.status === 'ended' && state.outcome === 'died');
  return ended?.status === 'ended' ? dayUpTo(ended.endedAt, end) : undefined;
}
