import type { StageInput } from '#libs/contracts';
import { initialConference as rules } from '#libs/journey';
import { runStage } from '../shared/run-stage';

/** Scrutinised, booked, held, decided. The journey goes on with the chair's decision; the record follows. */
export async function initialConference(input: StageInput): Promise<void> {
  await runStage(input, { stage: rules });
}
