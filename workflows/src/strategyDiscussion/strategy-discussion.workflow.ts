import type { StageInput } from '#libs/contracts';
import { strategyDiscussion as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** Agencies decide together about a child at risk. Its outcome starts what follows; signatures and the meeting owed live on beside it. */
export async function strategyDiscussion(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
