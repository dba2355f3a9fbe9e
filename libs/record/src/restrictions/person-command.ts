import { type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { saveDocument } from '#libs/ledger';
import { writeOwnFacts } from '../facts';
import { once } from '../once';
import { type Tell } from '../outbox/recipients';
import { refusing } from '../refusals';

/** What every change of who may know a child's record carries. */
export interface PersonCommand {
  commandId: string;
  /** SHA-256 (hex) of the canonical request. */
  requestHash: string;
  by: Actor;
  /** When it was decided (ISO instant). */
  at: string;
  personId: string;
  /** Why, in words. Kept as a document of the person's; the fact holds its hash. */
  reason: string;
}

interface Changed<T> {
  result: T;
  payload: object;
  tell?: readonly Tell[];
}

/** Does it once for each command id; keeps the reason, and records a fact of the person's that points to it. */
export async function decideOnPerson<T extends object>(
  tx: Tx,
  command: PersonCommand,
  type: string,
  change: (reasonHash: string) => Promise<Changed<T>>,
): Promise<T & { replayed: boolean }> {
  const { commandId, requestHash, by, at, personId, reason } = command;
  return refusing(async () => {
    const { result, replayed } = await once(tx, { commandId, requestHash, actorId: by.id }, async () => {
      const text = { streamId: personId, kind: 'restrictionReason', body: { reason }, by: by.id };
      const reasonHash = await saveDocument(tx, text);
      const { result: changed, payload, tell } = await change(reasonHash);
      const fact = { type, payload: { ...payload, reasonHash }, occurredAt: at, actor: by };
      await writeOwnFacts(tx, { streamId: personId, kind: 'person', tell }, commandId, [fact]);
      return changed;
    });
    return { ...result, replayed };
  });
}
