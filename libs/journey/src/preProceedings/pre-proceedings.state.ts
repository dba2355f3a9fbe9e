import { type ActionPlan } from '../shared/action-plan.types';
import { type FamilyGroup } from '../shared/family-group';
import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type Views } from '../shared/views';
import { type GatewayDecision, type LegalPlanning, type Receiver } from './gateway.types';
import { type ParentsMeeting } from './letters.types';
import { type PreProceedingsOutcome } from './outcomes';
import { type PreProceedingsReview } from './work.types';

/** A time in which something was waited for. */
export interface Waiting {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

/** Somebody who gets a letter, or a reason why not. */
export interface Addressee {
  whose: Receiver;
  namedAt: string;
  /** Newest last: a letter may be written again. */
  letters: readonly { at: string; how: string; plainWords: boolean; solicitors: boolean }[];
  noLetter?: { at: string; reason: string };
  /** When the first of either was recorded. */
  answeredAt?: string;
  /** Newest answer. Code of `legalRepresentations`. */
  representation?: string;
}

export interface Commissioned {
  assessmentId: string;
  kind: string;
  author: string;
  commissionedAt: string;
  receivedAt?: string;
  finding?: string;
  withdrawnAt?: string;
  reason?: string;
}

type Without<T> = Omit<T, 'textHash'>;

/** What the state holds whatever its status. */
export interface PreProceedingsFile extends StageFile {
  workerId?: string;
  /** When the lawyers met, or somebody decided without them. */
  plannedAt?: string;
  planningMeetings: readonly (Without<LegalPlanning> & { n: number; at: string })[];
  decisions: readonly { n: number; at: string; by: string; decision: GatewayDecision }[];
  /** Times in which the gateway's question was open. */
  questions: readonly Waiting[];
  /** When the work before proceedings was first decided: its clocks run from here. */
  begunAt?: string;
  addressees: readonly Addressee[];
  /** When the first letter that was recorded was given. */
  firstLetterAt?: string;
  parentsMeetings: readonly (Without<ParentsMeeting> & { n: number; at: string })[];
  plan: ActionPlan;
  /** The newest agreement. */
  agreement?: { at: string; agreedBy: readonly Receiver[] };
  assessments: readonly Commissioned[];
  kin: readonly { at: string; answer: string }[];
  familyGroup: FamilyGroup;
  reviewLog: readonly (Without<PreProceedingsReview> & { n: number; at: string })[];
  /** Times in which a decision to issue waited for the court to have it. */
  issuing: readonly Waiting[];
  views: readonly Views[];
}

/** Lawyers and managers ask whether the threshold is met. */
export type Planning = PreProceedingsFile & { status: 'legalPlanning' };

/** Parents are told, met, helped and reviewed. */
export type Working = PreProceedingsFile & {
  status: 'awaitingLetter' | 'awaitingMeeting' | 'working';
  begunAt: string;
};

/** Proceedings are decided; the application is being made. */
export type Issuing = PreProceedingsFile & { status: 'issuing' };

export type LivePreProceedings = Planning | Working | Issuing;

export type EndedPreProceedings = PreProceedingsFile & {
  status: 'ended';
  outcome: PreProceedingsOutcome;
  endedAt: string;
  /** With `proceedingsIssued`: what the court was asked for. */
  application?: string;
  urgent?: boolean;
};

export type OpenPreProceedings = LivePreProceedings | EndedPreProceedings;

export type PreProceedingsState = Unopened | OpenPreProceedings;

export function isWorking(state: LivePreProceedings): state is Working {
  return state.status !== 'legalPlanning' && state.status !== 'issuing';
}

/** Those who have neither a letter nor a reason. */
export function withoutLetter({ addressees }: PreProceedingsFile): Receiver[] {
  return addressees.filter(({ answeredAt }) => answeredAt === undefined).map(({ whose }) => whose);
}

/** A meeting counts once a parent came. */
export function firstMet({ parentsMeetings }: PreProceedingsFile): string | undefined {
  return parentsMeetings.find(({ present }) => present.length > 0)?.at;
}
