import { type Placement } from '../privateFostering/placement';
import { type Opened } from '../shared/opening';
import { type JourneyKind } from '../journey/kinds';

/** How the enquiry came in; `consultation`: an agency asks the advice line (inspection report, paragraph 42). Released names. */
export const channels = ['shef', 'police', 'phone', 'outOfHours', 'consultation'] as const;

export type Channel = (typeof channels)[number];

/** A contact about one child. `at` is when the council received it. */
export interface ContactOpened extends Opened {
  enquiryId: string;
  /** Place of the child on the form, from 1. */
  position: number;
  channel: Channel | 'otherSystem';
  /** Census referral source, `1A` to `10`. */
  sourceCode: string;
  /** A domestic-abuse notification: it counts towards the household's baseline. */
  domesticAbuse: boolean;
  /** From a list of privately fostered children. */
  placement?: Placement;
  /** Another system answered it, and began a journey that is taken over: nobody here has decided anything. */
  answeredElsewhere?: AnsweredElsewhere;
}

/** What another system made of a contact. */
export interface AnsweredElsewhere {
  personId: string;
  journeyId: string;
  kind: JourneyKind;
  /** Census code N0 to N9. */
  primaryNeed?: string;
}

/** What the hub looked up before the decision. Codes only. */
export interface Screening {
  /** What the search of the council's own records found. */
  history: 'nothing' | 'earlierContacts' | 'closedCase' | 'openCase';
  /** Services that work with the family now; codes of open services. */
  openServices: readonly string[];
  commonAssessment: 'none' | 'open' | 'closed' | 'notKnown';
  siblings: 'none' | 'considered' | 'notKnown';
  household: 'confirmed' | 'differs' | 'notKnown';
}
