import type { StageInput } from '#libs/contracts';
import { childInNeedPlan as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** The plan of a child in need: drafted, agreed with the family, signed, visited and reviewed until it ends or a protection plan begins. */
export async function childInNeedPlan(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
