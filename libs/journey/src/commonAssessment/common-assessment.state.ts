import { type Agency } from '../codes/agencies';
import { type ActionPlan } from '../shared/action-plan.types';
import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type TakenOver } from '../shared/taken-over';
import { type StepDown } from '../shared/step-down.types';
import { type Views } from '../shared/views';
import { type StarScores } from './assessing.types';
import { type EarlyHelpOutcome } from './outcomes';
import { type TeamReviewCodes } from './team.types';

/** A time in which something was written or waited; each is a clock. */
export interface Span {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

/** What the state holds whatever its status. */
export interface EarlyHelpFile extends StageFile {
  /** It was begun in another system: the family is asked for its consent here, too. */
  takenOver?: TakenOver;
  /** Who is chased: a worker of the council. */
  workerId?: string;
  /** Who leads the team around the child, of any agency. */
  lead?: { id: string; agency: Agency };
  consent?: { at: string; answer: 'given' | 'refused' };
  /** It opened as a case of social care closed: nobody has asked the family yet. */
  afterCase?: true;
  /** The family came down from social care. */
  stepDown?: StepDown & { from: string };
  /** Times of writing; the first begins with the consent. */
  writing: readonly Span[];
  servicesAsked: readonly string[];
  /** Times in the panel's queue. */
  queue: readonly Span[];
  /** What the panel gave. */
  services: readonly string[];
  /** From when the team's first meeting is due. */
  teamFrom?: string;
  plan: ActionPlan;
  planAgreedAt?: string;
  reviews: readonly string[];
  reviewLog: readonly (TeamReviewCodes & { n: number; at: string })[];
  stars: readonly (StarScores & { at: string })[];
  /** Concerns that the hub was told of, and by their hashes what it reads of each. */
  stepUps: readonly (Span & { textHash: string; contactId?: string })[];
  views: readonly Views[];
}

/** `received` until the family is asked. */
export type OpenEarlyHelp = EarlyHelpFile & {
  status: 'received' | 'consentSought' | 'assessing' | 'atPanel' | 'teamAroundChild';
};

export type EndedEarlyHelp = EarlyHelpFile & { status: 'ended'; outcome: EarlyHelpOutcome; endedAt: string };

export type OpenedEarlyHelp = OpenEarlyHelp | EndedEarlyHelp;

export type CommonAssessmentState = Unopened | OpenedEarlyHelp;
