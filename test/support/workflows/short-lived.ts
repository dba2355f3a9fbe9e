import type { StageInput } from '#libs/contracts';
import { initialAssessment as rules } from '#libs/journey';
import { runStage } from '../../../workflows/src/shared/run-stage';

/** All others are the real ones: a journey must be able to open what follows. */
export * from '../../../workflows/src/index';

/** The same assessment with runs so short that a test sees one continue as new: two acts each. */
export async function initialAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules, limit: { updates: 2, events: 8_000 } });
}
