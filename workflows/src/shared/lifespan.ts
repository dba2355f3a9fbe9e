import { workflowInfo } from '@temporalio/workflow';

/** How much one run takes before the stage continues as new. Temporal's own limits are 2,000 Updates and 51,200 events. */
export interface Lifespan {
  updates: number;
  events: number;
}

export const lifespan: Lifespan = { updates: 1_000, events: 8_000 };

/** True when the run should hand over to a fresh one. */
export function isWorn(updates: number, limit: Lifespan): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= limit.events || updates >= limit.updates;
}
