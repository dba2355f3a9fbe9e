import { type Channel, type Placement } from '#libs/journey';
import { type IsoInstant } from '#libs/timescales';

/** A child of the simulation: nobody real. Dates are YYYY-MM-DD. */
export interface SyntheticChild {
  /** Names the child within the simulation. */
  key: string;
  givenName: string;
  familyName: string;
  dateOfBirth?: string;
  /** Of a child who is not born when the council first hears of it. */
  expectedDateOfBirth?: string;
  sex: 'M' | 'F' | 'U';
  ethnicity: string;
  disabilities: readonly string[];
}

/** A journey by the key of the contact that opened it, or the early help that took over as that one closed. */
export interface JourneyKey {
  journey: string;
  then?: 'earlyHelp';
}

/** Where an act is done. Keys of the simulation; stages are called `initialAssessment-1`. */
export type Place = { contact: string } | (JourneyKey & { stage?: string });

export type Codes = Readonly<Record<string, unknown>>;

/**
 * What the page shows and a person reads off it: how far each open action has come, the newest need, the text that waits for a
 * signature. It is filled in when the moment has come.
 */
export type Filling = 'progress' | 'newestNeed' | 'openAction' | 'textToSign';

/** Somebody does something, by the form of that act. Words that are left out are made up. */
export interface Acted {
  at: IsoInstant;
  does: 'act';
  /** Id on the staff list. */
  by: string;
  on: Place;
  act: string;
  codes: Codes;
  words?: Codes;
  fill?: Filling;
}

/** An enquiry is received: one contact opens for each child. */
export interface Enquired {
  at: IsoInstant;
  does: 'enquire';
  by: string;
  /** The contacts' keys are `<key>/1`, `<key>/2` in the order of the children. */
  key: string;
  channel: Channel;
  sourceCode: string;
  organisation?: string;
  domesticAbuse: boolean;
  /** Names the family's home. */
  household: string;
  children: readonly (SyntheticChild & { placement?: Placement })[];
}

/** A hub worker says who the child of a contact is; a child who was not known is entered. */
export interface Identified {
  at: IsoInstant;
  does: 'identify';
  by: string;
  on: { contact: string };
  child: SyntheticChild;
}

/** One thing that happens at one moment. */
export type Moment = Acted | Enquired | Identified;
