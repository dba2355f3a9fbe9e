import { type Actor } from '#libs/journey';

/** What a caller says about something that happened. Ids, codes, instants and hashes only. */
export interface NewFact {
  /** `<kind>.<event>`, such as `contact.decided`. */
  type: string;
  payload: unknown;
  /** When it happened in the world (ISO instant or Date). */
  occurredAt: string | Date;
  by: Actor;
  commandId?: string;
  /** Version of the payload's shape. Default 1. */
  version?: number;
}

/** What a stream is about. */
export type StreamKind = 'contact' | 'journey' | 'person' | 'policy' | 'quality';

/** A row of the ledger. */
export interface Fact {
  /** Order of the whole ledger; may have gaps. */
  position: bigint;
  streamId: string;
  /** 1, 2, 3 … in its stream, without gaps. */
  seq: number;
  stageId: string | null;
  type: string;
  version: number;
  payload: unknown;
  occurredAt: Date;
  recordedAt: Date;
  actorId: string;
  actorRoles: string[];
  actorGrade: string;
  deputisingFor: string | null;
  commandId: string | null;
  prevHash: string;
  hash: string;
}

/** `prevHash` of the first fact of a stream. */
export const genesis = '0'.repeat(64);
