import { type Passed } from '../shared/passing';
import { type OpenedState, type Unopened } from '../shared/opening';
import { type Order } from '../shared/protective-orders.types';
import { type TakenOver } from '../shared/taken-over';
import { type Views } from '../shared/views';
import { type EarlierWork } from './earlier-work';
import { type InterpreterStanding } from './interpreter.types';
import { type JourneyKind, type NeedStatus } from './kinds';
import { type ConductedKind } from './journey.types';
import { type NextStep } from './next-steps';
import { type StandingRisk } from './risk-flags.types';

export interface JourneyStage {
  stageId: string;
  kind: ConductedKind;
  n: number;
  /** From when the stage's clock runs. */
  startsAt: string;
  outcome?: string;
  finishedAt?: string;
  /** The journey has ended it from outside, and the stage has not said yet that it is over. */
  ending?: true;
}

/** A stage that should open as soon as it can. */
export interface WantedStep {
  step: NextStep;
  /** From when its clock would run; the moment of opening when absent. */
  startsAt?: string;
  passed?: Passed;
}

/** Somebody proposes to close the journey; a manager authorises. */
export interface ClosureProposal {
  n: number;
  reason: string;
  textHash: string;
  at: string;
  authors: readonly string[];
}

/** A time in which something was missing or waited; each is a clock. */
export interface Span {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

/** What a journey's state holds whatever its status. */
export interface JourneyFile extends OpenedState {
  kind: JourneyKind;
  teamId: string;
  personId: string;
  contactId: string;
  /** The enquiry that named the child: brothers and sisters of one enquiry share it. */
  enquiryId?: string;
  referralAt: string;
  /** It began in another system, and what was over there before. */
  takenOver?: TakenOver;
  earlier?: EarlierWork;
  /** The lead worker of the journey. */
  workerId?: string;
  need: NeedStatus;
  stages: readonly JourneyStage[];
  steps: readonly WantedStep[];
  /** Contacts that joined the journey since it opened, and stages of other journeys that asked something of it. */
  joined: readonly string[];
  /** When the newest event happened in the world: the journey cannot close before it. */
  latestAt: string;
  views: readonly Views[];
  /** Orders and powers that took the child to safety. Absent while there was none. */
  orders?: readonly Order[];
  /** Absent while nobody has flagged a risk. */
  risks?: readonly StandingRisk[];
  /** Absent while nobody has said whether one is needed. */
  interpreter?: InterpreterStanding;
  /** Times in which a child in need had no plan. */
  withoutPlan: readonly Span[];
  /** Times in which a proposal to close waited for a manager. */
  proposals: readonly Span[];
}

/** `awaiting` is the first wanted step. */
export type OpenJourney = JourneyFile & { status: 'open'; awaiting?: NextStep; proposal?: ClosureProposal };

export type ClosedJourney = JourneyFile & { status: 'closed'; reason: string; closedAt: string };

/** One journey of one child, such as an episode of need from accepted referral to closure. */
export type JourneyState = Unopened | OpenJourney | ClosedJourney;
