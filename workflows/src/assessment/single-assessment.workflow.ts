import type { StageInput } from '#libs/contracts';
import { singleAssessment as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** The single assessment of Working Together 2013 and later: one assessment instead of two, with the same desk. */
export async function singleAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
