import { agencies } from '#libs/journey';
import { type Row } from '#libs/tables';
import { dayOf, dayUpTo } from '../census/days';
import { type ChildRecord, stagesOf } from '../record/child-record';
import { cellOf, childCells } from './child-cells';
import { type AnnexPeriod, isIn } from './period';

/** Until a lead professional is named, the council has it. */
const council = 'socialCare' as const;

/**
 * List 2: assessments for early help that began or were completed in the six months, and those whose help still goes on. An assessment
 * begins with the family's consent.
 */
export function earlyHelpRows(record: ChildRecord, period: AnnexPeriod): Row[] {
  const stages = record.journeys.flatMap((journey) => stagesOf(journey, 'commonAssessment'));
  return stages.flatMap(({ state }) => {
    if (state.status === 'unopened') return [];
    const [writing] = state.writing;
    const startedOn = dayUpTo(writing?.startedAt, period.asAt);
    if (startedOn === undefined) return [];
    const completedOn = dayUpTo(state.writing.at(-1)?.stoppedAt, period.asAt);
    const goesOn = state.status !== 'ended' || dayOf(state.endedAt) > period.asAt;
    if (!goesOn && !isIn(period, startedOn) && !isIn(period, completedOn)) return [];
    const agency = agencies.words[state.lead?.agency ?? council];
    return [[...childCells(record, period.asAt), cellOf(startedOn), cellOf(completedOn), agency]];
  });
}
