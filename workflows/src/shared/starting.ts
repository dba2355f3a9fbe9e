import type { StageInput } from '#libs/contracts';
import { type Desk } from './desk';
import { type Errand } from './errand';
import { neighbours } from './world';

/** Keeps those workflows running that the state says should run. Starting one twice changes nothing, so that no run remembers. */
export function starting(desk: Desk, wanted: (state: Desk['state']) => StageInput[]): Errand {
  const started = new Set<string>();
  const missing = (): StageInput[] => wanted(desk.state).filter(({ stageId }) => !started.has(stageId));
  return {
    waiting: () => missing().length > 0,
    async run() {
      for (const stage of missing()) {
        await neighbours.startStage(stage);
        started.add(stage.stageId);
      }
    },
  };
}
