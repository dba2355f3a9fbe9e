import type { StageInput } from '#libs/contracts';
import { type ContactState, contact as rules, opensOwnJourney } from '#libs/journey';
import { runStage } from '../shared/run-stage';
import { starting } from '../shared/starting';
import { joining } from './joining';

/** One contact about one child: screened, decided, the referrer told. The journey starts, or hears of it, when it is decided. */
export async function contact(input: StageInput): Promise<void> {
  await runStage(input, {
    stage: rules,
    own: (desk) => ({
      errands: [starting(desk, (state) => journeyOf(state as ContactState)), joining(input.stageId, desk)],
    }),
  });
}

function journeyOf(state: ContactState): StageInput[] {
  const decision = 'decision' in state ? state.decision : undefined;
  return decision?.journeyId && opensOwnJourney(decision) ? [{ stageId: decision.journeyId, kind: 'journey' }] : [];
}
