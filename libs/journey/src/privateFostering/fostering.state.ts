import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type Views } from '../shared/views';
import { type FosteringVisit, type Grouping, type Notice, type Suitability } from './fostering.types';

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
  /** At 16 it ends; with disabilities at 18. */
  disabled?: boolean;
  /** First and last day with the carer, dates in London. */
  startsOn?: string;
  endsOn?: string;
  notice?: Notice;
  visits: readonly VisitMade[];
  /** When somebody asked for an extra visit that was not made yet. */
  requestedAt?: string;
  /** When a visit found the child too old for private fostering: it must end. */
  ofAgeSince?: string;
  proposals: readonly { n: number; startedAt: string; stoppedAt?: string }[];
  proposal?: Proposal;
  suitability?: Suitability;
  views: readonly Views[];
  endedAt?: string;
}

export type PrivateFosteringState = Unopened | FosteringState;

export const fosteringEnds: readonly string[] = ['ended', 'notPrivateFostering', 'prohibited'];

/** Visits at which the duty was done: the premises, the carer, the household and the child, unless the child is not there yet. */
export function isWhole({ childSeen, notSeenReason, premises, carer, household }: FosteringVisit): boolean {
  return (childSeen || notSeenReason === 'notYetArrived') && premises && carer && household;
}

/** The visit with which the duty of the first days was done, in the order in which visits were recorded. */
export function firstWhole({ visits }: FosteringState): VisitMade | undefined {
  return visits.find(isWhole);
}
