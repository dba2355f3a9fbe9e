import type { StageFinished, StageInput } from '#libs/contracts';
import { type AnyStage } from '#libs/journey';
import { type Clock } from './clock';
import { type Desk } from './desk';
import { type Errand } from './errand';
import { neighbours } from './world';

/**
 * Tells the journey how one of its stages ended, as soon as the outcome stands: what follows never waits for a second signature whose
 * clock still runs. A contact and a journey belong to none: their id has no slash.
 */
export function tellingJourney({ stageId, kind }: StageInput, stage: AnyStage, desk: Desk, clock: Clock): Errand {
  const [journeyId, name] = stageId.split('/');
  let told = !journeyId || name === undefined;
  return {
    waiting: () => !told && clock.settled && stage.outcome(desk.state) !== undefined,
    async run() {
      const outcome = stage.outcome(desk.state);
      if (journeyId === undefined || outcome === undefined) return;
      const finished: StageFinished = { stageId, kind, outcome, at: desk.lastAt };
      const passed = stage.passes?.(desk.state);
      await neighbours.tellJourney({ journeyId, finished: passed === undefined ? finished : { ...finished, passed } });
      told = true;
    },
  };
}
