import type { StageInput } from '#libs/contracts';
import { type AnyStage, initialAssessment as rules } from '#libs/journey';
import { runStage } from '../../../workflows/src/shared/run-stage';

/** All others are the real ones: a journey must be able to open what follows. */
export * from '../../../workflows/src/index';

const buggy: AnyStage = {
  ...rules,
  decide() {
    throw new TypeError("Cannot read properties of undefined (reading 'submissions')");
  },
};

/** An assessment whose rules have a bug: it throws what no rule throws. */
export async function initialAssessment(input: StageInput): Promise<void> {
  await runStage(input, { stage: buggy });
}
