import type { StageInput } from '#libs/contracts';
import { childProtectionPlan as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** In force from the conference on: core groups, visits, supervision and reviews, until a review conference ends it. */
export async function childProtectionPlan(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
