import { assessmentKinds } from '#libs/journey';
import { type Row } from '#libs/tables';
import { dayOf, dayUpTo } from '../census/days';
import { nothingWasBegun, primaryNeedOf } from '../census/episode';
import { agreedAt } from '../census/plans';
import { type ChildRecord, type JourneyRecord, stagesOf } from '../record/child-record';
import { cellOf, childAndDisability } from './child-cells';
import { caseStatuses, closureCodes, needCodes } from './codes';
import { allocatedTo, type Names } from './names';
import { type AnnexPeriod, ranIn } from './period';
import { episodesOf } from './referrals';

/** List 6: episodes that were open in the six months; one in which nothing was begun is a referral and stands in list 3 alone. */
export function childInNeedRows(record: ChildRecord, period: AnnexPeriod, names: Names): Row[] {
  return episodesOf(record).flatMap((journey) => {
    const startedOn = dayOf(journey.referralAt);
    const closedOn = dayUpTo(journey.closedAt, period.asAt);
    if (nothingWasBegun(journey) || !ranIn(period, startedOn, closedOn)) return [];
    return [
      [
        ...childAndDisability(record, period.asAt),
        ...[cellOf(startedOn), needCodes[primaryNeedOf(journey, period.asAt)]],
        ...[cellOf(lastSeenOn(journey, period.asAt)), cellOf(closedOn)],
        closedOn === undefined ? undefined : closureCodes[journey.closureReason ?? ''],
        closedOn === undefined ? statusOf(journey, period.asAt) : caseStatuses.closed,
        ...allocatedTo(names, journey),
      ],
    ];
  });
}

/** A protection plan before a child in need plan; whoever has neither is being assessed. */
function statusOf(journey: JourneyRecord, asAt: string): string {
  const runs = (from: string | undefined, to: string | undefined) =>
    dayUpTo(from, asAt) !== undefined && dayUpTo(to, asAt) === undefined;
  const isProtected = stagesOf(journey, 'childProtectionPlan').some(
    ({ state }) =>
      state.status !== 'unopened' && runs(state.openedAt, state.status === 'ended' ? state.endedAt : undefined),
  );
  if (isProtected) return caseStatuses.protected;
  const isInNeed = stagesOf(journey, 'childInNeedPlan').some(({ state }) =>
    runs(agreedAt(state), state.status === 'ended' ? state.endedAt : undefined),
  );
  return isInNeed ? caseStatuses.inNeed : caseStatuses.assessing;
}

/** The last day on which somebody saw the child: at a visit, for an assessment or for an enquiry. */
function lastSeenOn(journey: JourneyRecord, asAt: string): string | undefined {
  const visits = stagesOf(journey, 'childProtectionPlan', 'childInNeedPlan').flatMap(({ state }) =>
    state.status === 'unopened' ? [] : state.visitLog,
  );
  const enquiries = stagesOf(journey, 'section47Enquiry').flatMap(({ state }) =>
    state.status === 'unopened' ? [] : state.seen,
  );
  const assessed = stagesOf(journey, ...assessmentKinds).flatMap(({ state }) =>
    state.status === 'signedOff' ? (state.submission.codes.childSeenOn ?? []) : [],
  );
  const before = stagesOf(journey, 'childProtectionPlan').flatMap(({ state }) =>
    state.status === 'unopened' ? [] : (state.takenOver?.visitedOn ?? []),
  );
  const seen = [...visits, ...enquiries].filter(({ seen: wasSeen }) => wasSeen).map(({ at }) => dayOf(at));
  return [...before, ...seen, ...assessed]
    .filter((day) => day <= asAt)
    .sort()
    .at(-1);
}
