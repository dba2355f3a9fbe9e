import { type ClockAsAt, type SignatureAsAt, type StageAsAt } from '#libs/record';

/** Somebody came to know something about a clock, or did something about it. Instants are ISO. */
export interface Knowing {
  at: string;
  /** When it was written down, where that was later. */
  writtenDownAt?: string;
  what:
    | 'started'
    | 'warned'
    | 'breached'
    | 'escalated'
    | 'told'
    | 'mailed'
    | 'read'
    | 'extended'
    | 'moved'
    | 'stopped'
    | 'explained';
  /** Of `told`, `mailed` and `read`: of what; of all others: nothing. */
  of?: string;
  /** Staff id: who did it, who was told, or who read it. None for the service itself. */
  who?: string;
  /** For whom the message was meant, as the fact says: codes such as `teamManager`. */
  meant?: readonly string[];
  /** Code of a reason, of `extended` and `explained`. */
  reason?: string;
  /** Words beside the reason. */
  textHash?: string;
  /** Until when, of `extended`; the new date, of `moved`. London date. */
  until?: string;
}

export interface ClockInFile extends ClockAsAt {
  /** It ran beyond its original date, stopped or not, by the moment of the file. */
  late: boolean;
  /** In the order in which it happened. */
  knew: readonly Knowing[];
}

/** `matches`: its words have the hash that was signed. */
export type TextState = 'matches' | 'altered' | 'erased' | 'locked' | 'missing';

/** A text that was handed in, signed or sent back. */
export interface TextInFile {
  stageId: string;
  sha256: string;
  state: TextState;
  /** Code of the kind of text. */
  kind?: string;
  writtenBy?: string;
  /** The steps that name it: `submitted`, `signedOff`. */
  steps: readonly string[];
  /** The words themselves; whoever shows the file elsewhere leaves them out. */
  body?: unknown;
}

/** One chain of facts, held against its hashes. */
export interface ChainInFile {
  streamId: string;
  of: 'journey' | 'contact';
  facts: number;
  /** Hash of the newest fact in the file. */
  head?: string;
  holds: boolean;
  /** The first fact that is not as it was recorded, or does not continue the one before. */
  brokenAt?: number;
}

export interface LookInFile {
  at: string;
  who?: string;
  name?: string;
  roles: readonly string[];
  action: string;
  page?: string;
  allowed: boolean;
}

/** All that an inspection asks of one journey, as it was known at a moment. No name of the child is in it. */
export interface InspectionFile {
  journeyId: string;
  personId: string;
  /** ISO: nothing that was written down later is in the file. */
  asAt: string;
  /** `unopened` while nothing had been written down. */
  status: string;
  stages: readonly StageAsAt[];
  clocks: readonly ClockInFile[];
  signatures: readonly SignatureAsAt[];
  texts: readonly TextInFile[];
  chains: readonly ChainInFile[];
  /** Who looked, newest first; `more` where there were more of them. */
  looks: { lines: readonly LookInFile[]; more: boolean };
  /** Names of members of staff by id, as the staff list has them. */
  staff: Readonly<Record<string, string>>;
}
