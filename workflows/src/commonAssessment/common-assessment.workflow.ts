import type { StageInput } from '#libs/contracts';
import { commonAssessment as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** Early help by consent: assessment, allocation panel, team around the child, reviews. Up to the hub at once from anywhere. */
export async function commonAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
