import { type FactRow } from '../stage/event-facts';

/** A fact that had been recorded by then. */
export interface KnownFact extends FactRow {
  stageId: string | null;
}
