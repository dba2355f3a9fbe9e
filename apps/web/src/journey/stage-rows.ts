import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';
import { type Staff } from '../shared/visit/staff-names';

/** A stage as a line of its journey. */
export interface JourneyStageRow {
  /** Tells rows apart when the page is looked at again. */
  id: string;
  href: string;
  name: string;
  status: string;
  worker: string;
  opened: string;
}

export function stageRows(
  journeyId: string,
  stages: readonly Schemas['StageSummary'][],
  staff: Staff,
): JourneyStageRow[] {
  return stages.map((stage) => ({
    id: stage.stage,
    href: to('stage', { journeyId, stage: stage.stage }),
    name: `${sentence(words(stage.kind))} ${stage.n}`,
    status: stage.outcome ? sentence(words(stage.outcome)) : sentence(takenApart(stage.status)),
    worker: staff.nameOf(stage.workerId),
    opened: day(stage.openedAt),
  }));
}

/** Initial assessment; Core assessment 2. */
export function nameOfStage({ kind, n }: { kind: string; n: number }): string {
  return sentence(n > 1 ? `${words(kind)} ${n}` : words(kind));
}
