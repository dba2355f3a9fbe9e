import { type Actor, type EarlierWork, type JourneyKind, type OpenWork } from '#libs/journey';

/** A child as another system knows it. Dates are YYYY-MM-DD. Names only where the council gave them beside its file. */
export interface ChildTakenOver {
  /** The other system's identifier of the child. */
  key: string;
  /** Unique pupil number, where the file has it. */
  upn?: string;
  /** The child in this record, where the identifier is one of ours. */
  personId?: string;
  givenName?: string;
  familyName?: string;
  bornOn?: string;
  expectedOn?: string;
  /** M, F or U. */
  sex: string;
  /** Census codes. */
  ethnicity?: string;
  disabilities?: readonly string[];
}

/** A journey of one child as another system holds it. */
export interface EpisodeElsewhere {
  /** SHA-256 (hex) of the file. */
  file: string;
  /** Place in the file, such as `list 7 row 12` or `child 3`. */
  row: string;
  child: ChildTakenOver;
  kind: JourneyKind;
  /** Referral, or the beginning of early help: London date, `YYYY-MM-DD`. */
  startedOn: string;
  /** Census code of who referred. */
  sourceCode: string;
  /** Census code N0 to N9. */
  primaryNeed?: string;
  closed?: { on: string; reason: string };
  work: readonly OpenWork[];
  earlier: EarlierWork;
}

export interface EpisodeToTakeOver extends EpisodeElsewhere {
  /** Who runs the import. */
  by: Actor;
  /** When (ISO instant). */
  at: string;
  /** The council's word for the other system. */
  system: string;
  teamId: string;
  /** Who held its open work there, on this council's staff list. */
  workerId?: string;
}

/** By what a child was known here before: a number that the council gave it, or its pupil number. */
export type KnownBy = 'ourNumber' | 'pupilNumber' | 'childNumber';

/** `alreadyHere`: nothing was written. `changed`: nothing either, though the other system says something else now. */
export interface EpisodeTakenOver {
  became: 'opened' | 'alreadyHere' | 'changed';
  journeyId: string;
  /** The child was linked to one who was here, and not entered. */
  knownBy?: KnownBy;
}
