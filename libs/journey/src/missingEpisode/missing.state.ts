import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type Views } from '../shared/views';
import { type Offer, type Repeated } from './missing.types';

/** What an episode's state holds whatever its status. */
export interface MissingFile extends StageFile {
  workerId?: string;
  missingSince?: string;
  policeTold?: boolean;
  /** A flag of its own: it neither starts nor ends the episode. */
  educationMissing: boolean;
  repeated?: Repeated;
  /** The episode of need that was asked for a strategy discussion. */
  askedJourneyId?: string;
  voluntaryAgencyToldAt?: string;
  /** The report was mistaken: nobody outside needs to hear of it. */
  neverMissing?: true;
  /** The offer is recorded apart from whether the interview was held. */
  offers: readonly (Offer & { at: string })[];
  views: readonly Views[];
}

export type NotFound = MissingFile & { status: 'reported' | 'missing' };

export type Back = MissingFile & { status: 'found' | 'interviewOffered'; foundAt: string };

export type Answered = MissingFile & {
  status: 'completed' | 'declined' | 'notHeld' | 'reviewed';
  foundAt: string;
  /** When the interview was held or declined, or was given up. */
  answeredAt: string;
};

export type OpenMissing = NotFound | Back | Answered;

export type MissingState = Unopened | OpenMissing;
