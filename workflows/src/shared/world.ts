import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { StageActivities } from '#activities';

type TheRecord = Pick<StageActivities, 'loadStage' | 'record' | 'reachMilestone' | 'recalculate'>;
type Neighbours = Pick<StageActivities, 'startStage' | 'tellJourney'>;

/** The record, written while the workflow task runs: people wait for the answer. Tried until it works; a refusal is not retryable. */
export const theRecord = proxyLocalActivities<TheRecord>({
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '100 milliseconds', maximumInterval: '10 seconds' },
});

/** Other workflows. Nobody waits for these, and they outlive a worker. */
export const neighbours = proxyActivities<Neighbours>({
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '30 seconds' },
});
