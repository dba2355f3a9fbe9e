import { type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { saveDocument } from '#libs/ledger';
import { writeOwnFacts } from '../facts';
import { once } from '../once';
import { type Tell } from '../outbox/recipients';
import { refusing } from '../refusals';

/** What every act of quality assurance carries. */
export interface QualityCommand {
  commandId: string;
  /** SHA-256 (hex) of the canonical request. */
  requestHash: string;
  by: Actor;
  /** When it was done (ISO instant). */
  at: string;
}

/** Writes within one act: facts of a stream, and words beside them. */
export interface QualityWriter {
  /** `type`: such as `audit.planned`. Ids, codes, dates and hashes only. `tell`: whose inbox says so. */
  fact(streamId: string, type: string, payload: object, tell?: readonly Tell[]): Promise<void>;
  /** Keeps words as a document of the stream; answers their hash. */
  words(streamId: string, kind: string, body: object): Promise<string>;
}

/** Does it once for each command id. An audit or a complaint is a stream of its own. */
export async function recordQuality<T extends object>(
  tx: Tx,
  { commandId, requestHash, by, at }: QualityCommand,
  work: (write: QualityWriter) => Promise<T>,
): Promise<T & { replayed: boolean }> {
  const write: QualityWriter = {
    fact: (streamId, type, payload, tell) =>
      writeOwnFacts(tx, { streamId, kind: 'quality', tell }, commandId, [{ type, payload, occurredAt: at, actor: by }]),
    words: (streamId, kind, body) => saveDocument(tx, { streamId, kind, body, by: by.id }),
  };
  return refusing(async () => {
    const { result, replayed } = await once(tx, { commandId, requestHash, actorId: by.id }, () => work(write));
    return { ...result, replayed };
  });
}

/** Nobody is told what they did themselves. */
export function others(by: Actor, staffId: string): Tell[] {
  return by.id === staffId ? [] : [{ staffId }];
}
