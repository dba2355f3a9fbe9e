import { patched } from '@temporalio/workflow';
import { askOf, type MissingState } from '#libs/journey';
import { type Desk } from '../shared/desk';
import { type Errand } from '../shared/errand';
import { neighbours } from '../shared/world';

/**
 * Tells the child's open episode of need that a repeated episode asks it for a strategy discussion, as soon as that is on record. A run
 * from before this was told of tells nobody: the journey finds the ask in the record when it is loaded.
 */
export function asking(stageId: string, desk: Desk): Errand {
  let told = false;
  const ask = () => askOf(stageId, desk.state as MissingState);
  return {
    waiting: () => !told && ask() !== undefined,
    async run() {
      const asked = ask();
      told = true;
      if (asked !== undefined && patched('asks-the-open-episode')) await neighbours.tellJourney(asked);
    },
  };
}
