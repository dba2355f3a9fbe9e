import type { StageInput } from '#libs/contracts';
import { initialAssessment as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** The initial assessment of Working Together 2010: a worker writes and submits, a manager signs or returns, the clock runs throughout. */
export async function initialAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
