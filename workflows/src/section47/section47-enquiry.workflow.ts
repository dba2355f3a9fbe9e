import type { StageInput } from '#libs/contracts';
import { section47Enquiry as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** Whether a child suffers significant harm: from the strategy discussion to two managers' signatures. */
export async function section47Enquiry(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
