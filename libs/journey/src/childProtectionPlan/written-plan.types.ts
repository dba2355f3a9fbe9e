import { type Agency } from '../codes/agencies';
import { type StageCommand, type StageEvent } from '../shared/decider';

/** Who carries the plan out, how often the child is seen, and what happens when it does not work. */
export interface Arrangements {
  coreGroup: readonly Agency[];
  /** Code of `visitFrequencies`. */
  visits: string;
  contingencyHash: string;
}

export interface SetArrangements extends StageCommand, Arrangements {
  type: 'setArrangements';
}

export interface ActivatePlan extends StageCommand {
  type: 'activatePlan';
}

export interface ArrangementsSet extends StageEvent, Arrangements {
  type: 'arrangementsSet';
}

export interface PlanActivated extends StageEvent {
  type: 'planActivated';
  actions: number;
}
