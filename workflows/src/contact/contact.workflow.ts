import type { StageInput } from '#libs/contracts';
import { type ContactState, contact as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';
import { starting } from '../shared/starting';

/** One contact about one child: screened, decided, the referrer told. A referral's journey starts when it is decided, not when it is told. */
export async function contact(input: StageInput): Promise<void> {
  await runStage(input, {
    stage: rules,
    own: (desk) => ({ errands: [starting(desk, (state) => journeyOf(state as ContactState))] }),
  });
}

function journeyOf(state: ContactState): StageInput[] {
  const decision = 'decision' in state ? state.decision : undefined;
  return decision?.outcome === 'referral' && decision.journeyId
    ? [{ stageId: decision.journeyId, kind: 'journey' }]
    : [];
}
