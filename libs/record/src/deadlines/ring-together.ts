import { type PendingMilestone } from '#libs/contracts';
import { type Database, together } from '#libs/database';
import { type MilestoneInput } from '../types';
import { reachMilestone, reachMilestonesOfFree } from './reach-milestone';

/**
 * Clocks that ring while others are being taken are taken together: thousands may end at one midnight, and a transaction for many costs
 * little more than one for one. Whose stage somebody is acting on waits for that alone.
 */
export function ringTogether(
  db: Database,
  now: () => Date | Promise<Date>,
): (input: MilestoneInput) => Promise<PendingMilestone[]> {
  const all = async (inputs: readonly MilestoneInput[]): Promise<(PendingMilestone[] | undefined)[]> => {
    const left = await reachMilestonesOfFree(db, inputs, await now());
    return inputs.map(({ stageId }) => left.get(stageId));
  };
  return together(100, all, async (input) => reachMilestone(db, input, await now()));
}
