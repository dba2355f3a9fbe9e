import type { StageInput } from '#libs/contracts';
import { missingEpisode as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';
import { asking } from './asking';

/** A missing child: from the report over the return to an independent interview and a manager's review. */
export async function missingEpisode(input: StageInput): Promise<void> {
  await runStage(input, {
    stage: rules,
    own: (desk) => ({ errands: [asking(input.stageId, desk)] }),
  });
}
