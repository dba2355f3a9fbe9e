import { type Placement } from '../privateFostering/placement';
import { type AnsweredElsewhere, type ContactOpened, type Screening } from './contact.opening';
import { type Decided, type DecisionProposed, type ReferrerInformed } from './contact.types';
import { type NightHandover } from '../shared/night-handover';
import { type OpenedState, type Unopened } from '../shared/opening';

/** A time in which a proposal waited for a manager. */
export interface AgreementSpan {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

/** What a contact's state holds whatever its status. */
export interface ContactFile extends OpenedState {
  enquiryId: string;
  position: number;
  channel: ContactOpened['channel'];
  sourceCode: string;
  domesticAbuse: boolean;
  placement?: Placement;
  /** Set once somebody has said who the child is. */
  personId?: string;
  agreements: readonly AgreementSpan[];
  /** How the night's duty team handed it over, if it did. */
  handOver?: NightHandover;
}

type Told<E> = Omit<E, 'type' | 'by'> & { by: string };

export type ScreeningDone = Screening & { by: string; at: string; textHash?: string };

/** `by` is the decision-maker's id; `authors` adds whoever the decision-maker stood in for. */
export type Proposal = Told<DecisionProposed> & { authors: readonly string[] };

export type ContactDecision = Told<Decided>;

export type OpenContact =
  | (ContactFile & { status: 'takenOver'; answered: AnsweredElsewhere })
  | (ContactFile & { status: 'received' })
  | (ContactFile & { status: 'screened'; screening: ScreeningDone })
  | (ContactFile & { status: 'awaitingAgreement'; screening: ScreeningDone; proposal: Proposal })
  | (ContactFile & { status: 'decided'; screening?: ScreeningDone; decision: ContactDecision })
  | (ContactFile & {
      status: 'finished';
      screening?: ScreeningDone;
      decision: ContactDecision;
      referrerInformed: Told<ReferrerInformed>;
    });

/** One contact about one child: received, screened, decided, and the referrer told. */
export type ContactState = Unopened | OpenContact;
