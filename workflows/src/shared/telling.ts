import type { StageInput } from '#libs/contracts';
import { neighbours } from './world';

/** Tells the journey how one of its stages ended. A contact and a journey belong to none: their id has no slash. */
export async function tellJourneyOf({ stageId, kind }: StageInput, outcome: string, at: string): Promise<void> {
  const [journeyId, name] = stageId.split('/');
  if (!journeyId || name === undefined) return;
  await neighbours.tellJourney({ journeyId, finished: { stageId, kind, outcome, at } });
}
