import { type Advised } from '../shared/advice';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Joint } from '../shared/joint';
import { type Receiver } from './gateway.types';

/** Somebody is found who has a part in the child's life: a letter goes there, too. */
export interface NameParent extends StageCommand {
  type: 'nameParent';
  whose: Receiver;
}

export interface ParentNamed extends StageEvent {
  type: 'parentNamed';
  whose: Receiver;
}

/** What is known of a letter without its words. */
export interface Letter {
  whose: Receiver;
  /** Code of `waysOfGivingLetter`. */
  how: string;
  /** In words and in a language that this parent understands: it was read with that in mind. */
  plainWords: boolean;
  /** A list of solicitors, and how advice is free, went with it. */
  solicitors: boolean;
  textHash: string;
}

export interface IssueLetter extends StageCommand, Letter, Advised {
  type: 'issueLetter';
}

export interface LetterIssued extends StageEvent, Letter, Advised {
  type: 'letterIssued';
}

export interface ExplainNoLetter extends StageCommand {
  type: 'explainNoLetter';
  whose: Receiver;
  /** Code of `reasonsNoLetter`. */
  reason: string;
  textHash?: string;
}

export interface NoLetterExplained extends StageEvent {
  type: 'noLetterExplained';
  whose: Receiver;
  reason: string;
  textHash?: string;
}

export interface RecordRepresentation extends StageCommand {
  type: 'recordRepresentation';
  whose: Receiver;
  /** Code of `legalRepresentations`. */
  representation: string;
}

export interface RepresentationRecorded extends StageEvent {
  type: 'representationRecorded';
  whose: Receiver;
  representation: string;
}

/** Where a parent did not come, nobody of `present` is that parent; a meeting without any parent is on record and is not one. */
export interface ParentsMeeting extends Joint {
  present: readonly Receiver[];
  /** Whose solicitor came. */
  solicitorsOf: readonly Receiver[];
  textHash: string;
}

export interface HoldParentsMeeting extends StageCommand, ParentsMeeting {
  type: 'holdParentsMeeting';
}

export interface ParentsMeetingHeld extends StageEvent, ParentsMeeting {
  type: 'parentsMeetingHeld';
  n: number;
}

export type LetterCommand = NameParent | IssueLetter | ExplainNoLetter | RecordRepresentation | HoldParentsMeeting;

export type LetterEvent = ParentNamed | LetterIssued | NoLetterExplained | RepresentationRecorded | ParentsMeetingHeld;
