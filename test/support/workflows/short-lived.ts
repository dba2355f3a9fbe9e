import type { StageInput } from '#libs/contracts';
import { initialAssessment as rules } from '#libs/journey';
import { runStage } from '../../../workflows/src/shared/run-stage';

/** Its journey and the plan that follows are the real ones. */
export { childInNeedPlan } from '../../../workflows/src/childInNeedPlan/child-in-need-plan.workflow';
export { journey } from '../../../workflows/src/journey/journey.workflow';

/** The same assessment with runs so short that a test sees one continue as new: two acts each. */
export async function initialAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules, limit: { updates: 2, events: 8_000 } });
}
