import { type Schemas } from '../shared/api/api.types';
import { sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type PictureStage } from './picture/picture.types';
import { nameOfStage } from './stage-rows';

/** Stages with their clocks, as the picture takes them. */
export function drawn(
  stages: readonly Schemas['StageSummary'][],
  deadlines: readonly Schemas['Deadline'][],
): PictureStage[] {
  return stages.map((stage) => ({
    name: nameOfStage(stage),
    from: stage.openedAt,
    ...(stage.finishedAt ? { to: stage.finishedAt } : {}),
    clocks: deadlines
      .filter(({ stageId }) => stageId === stage.stageId)
      .map(({ rule, dueAt, stoppedAt, late }) => ({ name: sentence(words(rule)), dueAt, stoppedAt, late })),
  }));
}
