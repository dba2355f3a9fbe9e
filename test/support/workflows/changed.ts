import { sleep } from '@temporalio/workflow';
import type { StageInput } from '#libs/contracts';
import { initialAssessment as rules } from '#libs/journey';
import { runStage } from '../../../workflows/src/shared/run-stage';

/** An assessment that somebody changed without `patched()`: it sleeps first, which no stored history knows. */
export async function initialAssessment(input: StageInput): Promise<void> {
  await sleep('1 hour');
  await runStage(input, { stage: rules });
}
