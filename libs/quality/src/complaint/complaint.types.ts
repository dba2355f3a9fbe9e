import { type IsoDate } from '#libs/timescales';
import { type Complainant, type ComplaintDelay, type ComplaintStage, type ElementOutcome } from '../codes';

/** More time for an answer. It explains lateness and never undoes it. */
export interface MoreTime {
  until: IsoDate;
  reason: ComplaintDelay;
  /** When it was set. */
  on: IsoDate;
  textHash: string;
}

/** A stage of the procedure. All days are London dates; amounts are working days by the policy in force when it started. */
export interface StageOfComplaint {
  stage: ComplaintStage;
  startedOn: IsoDate;
  days: number;
  /** The most that more time may make of it. Absent where none is given. */
  longest?: number;
  /** For the answer, from the day on which the panel met. Stage 3 only. */
  answerDays?: number;
  moreTime: readonly MoreTime[];
  /** Who looks into it and who the independent person is: names, so only the hash is here. */
  investigators?: { on: IsoDate; textHash: string };
  /** What stops the clock of a review panel. */
  panelMetOn?: IsoDate;
  answer?: { on: IsoDate; outcomes: readonly ElementOutcome[]; textHash: string };
  /** The answer, the panel, the move to the next stage, or the withdrawal. */
  stoppedOn?: IsoDate;
  /** Withdrawn while it went on. */
  withdrawnOn?: IsoDate;
}

interface Common {
  complainant: Complainant;
  madeOn: IsoDate;
  officerId: string;
  /** How many things are complained of. Each has an outcome of its own. */
  elements: number;
  /** Hash of what is complained of. */
  textHash: string;
  /** Never empty; the last one is the present one. */
  stages: readonly StageOfComplaint[];
}

/** `answered`: it ends there, unless whoever complained asks for the next stage. */
export type ComplaintState =
  | (Common & { status: 'open' })
  | (Common & { status: 'answered' })
  | (Common & { status: 'withdrawn'; withdrawnOn: IsoDate; withdrawalHash: string });

/** What somebody does about a complaint. `on`: the day on which it happened. */
export type ComplaintAct =
  | { act: 'nameInvestigators'; on: IsoDate; textHash: string }
  | { act: 'holdPanel'; on: IsoDate }
  | { act: 'giveMoreTime'; until: IsoDate; reason: ComplaintDelay; textHash: string }
  | { act: 'answer'; on: IsoDate; outcomes: readonly ElementOutcome[]; textHash: string }
  | { act: 'moveOn'; on: IsoDate }
  | { act: 'withdraw'; on: IsoDate; textHash: string }
  | { act: 'give'; officerId: string };

export type ComplaintActName = ComplaintAct['act'];

type Terms = Pick<StageOfComplaint, 'stage' | 'startedOn' | 'days' | 'longest' | 'answerDays'>;

/** Facts of a complaint, as the ledger keeps them after `complaint.`. */
export type ComplaintEvent =
  | ({ type: 'recorded' } & Terms & Pick<Common, 'complainant' | 'madeOn' | 'officerId' | 'elements' | 'textHash'>)
  | { type: 'investigatorsNamed'; on: IsoDate; textHash: string }
  | { type: 'panelHeld'; on: IsoDate }
  | ({ type: 'moreTimeGiven' } & MoreTime)
  | { type: 'answered'; on: IsoDate; outcomes: readonly ElementOutcome[]; textHash: string }
  | ({ type: 'movedOn' } & Terms)
  | { type: 'withdrawn'; on: IsoDate; textHash: string }
  | { type: 'given'; officerId: string };
