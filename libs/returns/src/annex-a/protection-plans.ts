import { type Row } from '#libs/tables';
import { dayOf, dayUpTo } from '../census/days';
import { categoryOn, reviewsUpTo } from '../census/plans';
import { type ChildRecord, stagesOf } from '../record/child-record';
import { cellOf, childAndDisability } from './child-cells';
import { categoryCodes, yesOrNo } from './codes';
import { allocatedTo, type Names } from './names';
import { type AnnexPeriod, isIn, ranIn } from './period';

/** List 7: protection plans that ran in the six months. A statutory visit is one at which the child was seen. */
export function protectionPlanRows(record: ChildRecord, period: AnnexPeriod, names: Names): Row[] {
  const { asAt } = period;
  return record.journeys.flatMap((journey) =>
    stagesOf(journey, 'childProtectionPlan').flatMap((stage) => {
      const { state } = stage;
      if (state.status === 'unopened') return [];
      const startedOn = dayUpTo(state.openedAt, asAt);
      const endedOn = state.status === 'ended' ? dayUpTo(state.endedAt, asAt) : undefined;
      if (!ranIn(period, startedOn, endedOn)) return [];
      const here = state.visitLog.filter(({ seen, at }) => seen && dayOf(at) <= asAt).at(-1);
      const visitedOn = dayUpTo(here?.at, asAt) ?? state.takenOver?.visitedOn;
      const seenAlone = here?.seenAlone ?? state.takenOver?.seenAlone;
      const removed = [...state.orders, ...(journey.orders ?? [])].some(({ madeAt }) => isIn(period, dayOf(madeAt)));
      return [
        [
          ...[...childAndDisability(record, asAt), cellOf(startedOn), categoryCodes[state.initialCategory ?? '']],
          ...[categoryCodes[categoryOn(state, asAt) ?? ''], cellOf(visitedOn)],
          seenAlone === undefined ? undefined : yesOrNo(seenAlone),
          ...[cellOf(reviewsUpTo(state, asAt).at(-1)), cellOf(endedOn), yesOrNo(removed), state.previousPlans],
          ...allocatedTo(names, stage, journey),
        ],
      ];
    }),
  );
}
