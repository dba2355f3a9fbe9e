import type { StageInput } from '#libs/contracts';
import { privateFostering as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** A private fostering arrangement: a first visit, a manager's signature, and visits until it ends. */
export async function privateFostering(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
