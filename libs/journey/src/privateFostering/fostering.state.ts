import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type Views } from '../shared/views';
import { type FosteringVisit, type Grouping, type Suitability } from './fostering.types';

export interface VisitMade extends FosteringVisit {
  n: number;
  at: string;
  reportHash?: string;
  reportedAt?: string;
}

export interface Proposal {
  n: number;
  textHash: string;
  outcome: Suitability;
  submittedAt: string;
  authors: readonly string[];
}

/** `openedAt` is when the council heard of the arrangement: it counts as begun then. */
export interface FosteringState extends StageFile, Grouping {
  status: 'notified' | 'visited' | 'awaitingSignOff' | 'monitored' | 'ended' | 'notPrivateFostering' | 'prohibited';
  workerId?: string;
  definitionChecked?: true;
  visits: readonly VisitMade[];
  /** When somebody asked for an extra visit that was not made yet. */
  requestedAt?: string;
  proposals: readonly { n: number; startedAt: string; stoppedAt?: string }[];
  proposal?: Proposal;
  suitability?: Suitability;
  views: readonly Views[];
  endedAt?: string;
}

export type PrivateFosteringState = Unopened | FosteringState;

export const fosteringEnds: readonly string[] = ['ended', 'notPrivateFostering', 'prohibited'];

/** Visits at which the duty was done: the child, the premises, the carer and the household were seen. */
export function isWhole({ childSeen, premises, carer, household }: FosteringVisit): boolean {
  return childSeen && premises && carer && household;
}
