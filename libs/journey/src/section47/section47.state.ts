import { type Agency } from '../codes/agencies';
import { type Section47Outcome } from '../codes/section47';
import { type CountersignGate } from '../shared/countersign.types';
import { type Unopened } from '../shared/opening';
import { type StageFile } from '../shared/stage-file';
import { type Views } from '../shared/views';
import { type Responsibility, type Seeing } from './section47.types';

/** How far one agency has come: to be asked, asked, answered; or why there is no answer. */
export interface AgencyEntry {
  agency: Agency;
  contactedAt?: string;
  answeredAt?: string;
  answer?: string;
  noAnswerReason?: string;
}

/** What an enquiry's state holds whatever its status. `openedAt` is when the strategy discussion that began it was held. */
export interface Section47File extends StageFile {
  /** How the strategy discussion ended: alone, with the police, or with protection at once. */
  decidedOn?: string;
  /** The lead worker. */
  workerId?: string;
  responsibility?: Responsibility;
  agencies: readonly AgencyEntry[];
  seen: readonly (Seeing & { at: string; by: string })[];
  medical?: { medical: string; at: string };
  views: readonly Views[];
  /** A senior manager's decision against a conference. */
  noConference?: { by: readonly string[]; at: string; reasonsHash: string };
}

/** `gate` is there when a conclusion was returned. */
export type Enquiring = Section47File & { status: 'initiated' | 'enquiring'; gate?: CountersignGate };

export type ConcludedEnquiry = Section47File & {
  status: 'concluded' | 'authorised' | 'queried' | 'countersigned';
  outcome: Section47Outcome;
  gate: CountersignGate;
};

export type OpenSection47 = Enquiring | ConcludedEnquiry;

export type Section47State = Unopened | OpenSection47;

/** The moment at which a team manager authorised the conclusion: the outcome counts from then. */
export function authorisedAt(state: Section47State): string | undefined {
  return 'outcome' in state ? state.gate.authorised?.at : undefined;
}
