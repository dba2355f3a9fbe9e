import { type JourneyKind } from '../journey/kinds';
import { type ContactOutcome, type LevelOfNeed } from './outcomes';
import { type ContactOpened, type Screening } from './contact.opening';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type NightHandoverCommand, type NightHandoverEvent } from '../shared/night-handover';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';

/** Somebody says which known person the child is; matching only proposes. */
export interface IdentifyChild extends StageCommand {
  type: 'identifyChild';
  personId: string;
}

export interface UnlinkChild extends StageCommand {
  type: 'unlinkChild';
  /** Code of an unlinking reason. */
  reason: string;
}

export interface Screen extends StageCommand, Screening {
  type: 'screen';
  textHash?: string;
}

/** What the service knows and the decision depends on. Filled from the database, never by the caller. */
export interface DecisionContext {
  /** The child's open journey, if there is one. */
  openJourneyId?: string;
  /** The child's other open journeys, by kind. */
  openJourneys?: Readonly<Partial<Record<JourneyKind, string>>>;
  /** Domestic-abuse notifications on the household in the window, this one included, against the council's threshold. */
  domesticAbuse: { notifications: number; threshold: number; windowMonths: number };
}

export interface Decision {
  outcome: ContactOutcome;
  levelOfNeed: LevelOfNeed;
  /** Team that receives a referral. */
  teamId?: string;
  /** Census code N0 to N9. */
  primaryNeed?: string;
  /** Hash of rationale, risk factors and protective factors. */
  textHash: string;
}

export interface Decide extends StageCommand, Decision {
  type: 'decide';
  /** Hash of the reason for deciding below the domestic-abuse baseline. */
  overrideTextHash?: string;
  /** Fresh id (uuid) made by the service: the journey that a referral opens. */
  journeyId: string;
  /** The person whom the service recorded for a child whom nobody has recognised yet and who must be protected at once. */
  provisionalPersonId?: string;
  context: DecisionContext;
}

export interface Agree extends StageCommand {
  type: 'agree';
  /** Filled from the database: a journey that opened for the child since the proposal. */
  openJourneyId?: string;
}

export interface Disagree extends StageCommand {
  type: 'disagree';
  textHash: string;
}

/** Whether the child and those who care for the child were asked when the contact was closed: codes of `viewAnswers`. */
export interface ContactViews {
  /** Absent in acts of the first releases, which did not ask. */
  childsViews?: string;
  parentsViews?: string;
  /** Why not: codes of `reasonsViewsNotAsked`. */
  childNotAskedReason?: string;
  parentsNotAskedReason?: string;
  /** Hash of what they said. */
  viewsHash?: string;
}

export interface InformReferrer extends StageCommand, ContactViews {
  type: 'informReferrer';
  /** Code of a way of telling, `notPossible` among them. */
  how: string;
  /** Code: why it was not possible. */
  reason?: string;
  textHash?: string;
}

export type ContactCommand =
  | IdentifyChild
  | UnlinkChild
  | Screen
  | Decide
  | Agree
  | Disagree
  | InformReferrer
  | ExtendDeadline
  | ExplainLateness
  | NightHandoverCommand;

export interface ChildIdentified extends StageEvent {
  type: 'childIdentified';
  personId: string;
}

export interface ChildUnlinked extends StageEvent {
  type: 'childUnlinked';
  personId: string;
  reason: string;
}

export interface Screened extends StageEvent, Screening {
  type: 'screened';
  textHash?: string;
}

/** Below the domestic-abuse baseline: a manager must agree before it counts. */
export interface DecisionProposed extends StageEvent, Decision {
  type: 'decisionProposed';
  /** 1 for the contact's first proposal. */
  n: number;
  overrideTextHash: string;
}

/** `by` completed the decision: the decision-maker, or the manager who agreed. */
export interface Decided extends StageEvent, Decision {
  type: 'decided';
  decidedBy: string;
  agreedBy?: string;
  overrideTextHash?: string;
  personId?: string;
  /** The journey that the decision opens, or the open one that the contact joins. */
  journeyId?: string;
  /** It joins an open journey and opens none. */
  joins?: true;
}

export interface Disagreed extends StageEvent {
  type: 'disagreed';
  n: number;
  textHash: string;
}

export interface ReferrerInformed extends StageEvent, ContactViews {
  type: 'referrerInformed';
  how: string;
  reason?: string;
  textHash?: string;
}

export type ContactEvent =
  | ContactOpened
  | ChildIdentified
  | ChildUnlinked
  | Screened
  | DecisionProposed
  | Decided
  | Disagreed
  | ReferrerInformed
  | DeadlineExtended
  | LatenessExplained
  | NightHandoverEvent;
