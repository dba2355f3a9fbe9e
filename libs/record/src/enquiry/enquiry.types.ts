import { type DeadlineSummary } from '#libs/contracts';
import { type Actor, type Channel, type Placement } from '#libs/journey';

/** A child as the referrer named it; each field may be unknown. Dates are YYYY-MM-DD. */
export interface NamedChild {
  givenName?: string;
  familyName?: string;
  dateOfBirth?: string;
  /** An unborn child. */
  expectedDateOfBirth?: string;
  sex?: string;
  /** Of a list of privately fostered children. */
  placement?: Placement;
}

/** An enquiry form that was received, whoever types it in. */
export interface EnquiryToRecord {
  commandId: string;
  /** SHA-256 (hex) of the canonical request. */
  requestHash: string;
  by: Actor;
  channel: Channel;
  /** Census referral source, `1A` to `10`. */
  sourceCode: string;
  /** When the council received it (ISO instant), which may be days before it is typed in. */
  receivedAt: string;
  /** The partner's organisation. */
  organisation?: string;
  domesticAbuse: boolean;
  /** Keyed hash of the household; whoever holds the key makes it. */
  householdKey?: string;
  /** The whole form as received: kept once, whatever the number of children. */
  form: object;
  /** One contact opens for each. */
  children: readonly NamedChild[];
}

/** What was opened. `contactId` is also the id of the stage and its workflow. */
export interface RecordedEnquiry {
  enquiryId: string;
  contacts: { contactId: string; deadlines: DeadlineSummary[] }[];
  recordedAt: string;
  /** This command had been recorded before; this is the first answer. */
  replayed: boolean;
}
