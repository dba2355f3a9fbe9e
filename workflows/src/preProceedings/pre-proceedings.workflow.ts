import type { StageInput } from '#libs/contracts';
import { preProceedings as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** The work before proceedings: legal planning, the gateway, letters, meetings and reviews, until it steps down or the court has it. */
export async function preProceedings(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
