import { type Place } from './found.types';

/** `opened`: an open journey. `keptClosed`: a case that was over there. `leftOut`: read, and nothing of it belongs here. */
export const fates = ['opened', 'keptClosed', 'alreadyHere', 'changed', 'leftOut', 'refused'] as const;

export type Fate = (typeof fates)[number];

/** What became of one row. Codes and row numbers: the other system's identifier of the child, never a name. */
export interface ReportLine extends Place {
  child?: string;
  became: Fate;
  reason?: string;
  journeyId?: string;
}
