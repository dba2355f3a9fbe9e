import { setTimeout as sleep } from 'node:timers/promises';
import { type Reconciliation } from '#libs/reconcile';
import { type Service } from '../../support/service/service';
import { journeyAnyway } from './commands';

/** What was told over all runs together. */
export interface Healing {
  goingOn: number;
  /** `ahead`, `behind` …, one for each difference. */
  kinds: string[];
  healed: number;
  runs: number;
}

/**
 * `reconcile --heal`, as an operator runs it: again while a workflow is `silent`, for a worker that has only just started reads many histories.
 *
 * @throws when something still differs after five runs
 */
export async function healAll(service: Service): Promise<Healing> {
  const all: Healing = { goingOn: 0, kinds: [], healed: 0, runs: 0 };
  while (all.runs < 5) {
    const { goingOn, differences, healed } = JSON.parse(
      await journeyAnyway(service, 'reconcile', '--heal', '--json'),
    ) as Reconciliation;
    all.runs += 1;
    all.goingOn = goingOn;
    all.healed += healed;
    all.kinds.push(...differences.filter(({ is }) => is !== 'silent').map(({ is }) => is));
    if (differences.length === 0) return all;
    await sleep(2_000);
  }
  throw new Error(`Still something differs after five runs: ${all.kinds.join(', ')}`);
}
