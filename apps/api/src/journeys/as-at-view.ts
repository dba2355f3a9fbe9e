import { stageName } from '#libs/contracts';
import { type ClockAsAt, type JourneyAsAt, type StageAsAt } from '#libs/record';
import { type DeadlineAnswer } from '../deadlines/deadline.schemas';
import { given, instantOf } from '../reading/iso';
import { type StageSummary } from '../stages/stage.schemas';
import { type JourneyAsAtAnswer } from './as-at.schemas';

export function asAtView({ stages, clocks, signatures }: JourneyAsAt, journeyId: string, at: Date): JourneyAsAtAnswer {
  return {
    journeyId,
    at: instantOf(at),
    status: stages.find(({ stageId }) => stageId === journeyId)?.status ?? 'unopened',
    stages: stages.filter(({ stageId }) => stageId !== journeyId).map(stageView),
    deadlines: clocks.map((clock) => clockView(clock, at)),
    signatures,
  };
}

function stageView(row: StageAsAt): StageSummary {
  const stage = stageName(row.stageId);
  const { finishedAt } = row;
  const times = { openedAt: iso(row.openedAt), ...given('finishedAt', finishedAt, iso) };
  return { ...row, ...times, stage, n: Number(stage.slice(stage.lastIndexOf('-') + 1)) };
}

function clockView({ deadlineId, ...clock }: ClockAsAt, at: Date): DeadlineAnswer {
  const { startedAt, dueAt, stoppedAt } = clock;
  const late = (stoppedAt === undefined ? at : new Date(stoppedAt)) >= new Date(dueAt);
  const times = { startedAt: iso(startedAt), dueAt: iso(dueAt), ...given('stoppedAt', stoppedAt, iso) };
  return { id: deadlineId, ...clock, ...times, late };
}

/** Facts hold instants as they were sent, with any offset. */
function iso(instant: string): string {
  return instantOf(new Date(instant));
}
