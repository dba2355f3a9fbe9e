import { type StageKind } from '../shared/decider';
import { type OpenedState, type Unopened } from '../shared/opening';
import { type NextStep } from './next-steps';

export interface JourneyStage {
  stageId: string;
  kind: StageKind;
  n: number;
  outcome?: string;
  finishedAt?: string;
}

/** What a journey's state holds whatever its status. */
export interface JourneyFile extends OpenedState {
  teamId: string;
  personId: string;
  contactId: string;
  referralAt: string;
  stages: readonly JourneyStage[];
}

export type OpenJourney = JourneyFile & { status: 'open'; awaiting?: NextStep };

export type ClosedJourney = JourneyFile & { status: 'closed'; reason: string; closedAt: string };

/** One episode of need of one child, from accepted referral to closure. */
export type JourneyState = Unopened | OpenJourney | ClosedJourney;
