import type { StageInput } from '#libs/contracts';
import { coreAssessment as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** The core assessment of Working Together 2010: where the initial one is not enough, and always when a section 47 enquiry begins. */
export async function coreAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
