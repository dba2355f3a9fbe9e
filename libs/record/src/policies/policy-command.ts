import { type Tx } from '#libs/database';
import { type Actor } from '#libs/journey';
import { writeOwnFacts } from '../facts';
import { once } from '../once';
import { refusing } from '../refusals';

/** What every change of the council's own settings carries. */
export interface PolicyCommand {
  commandId: string;
  /** SHA-256 (hex) of the canonical request. */
  requestHash: string;
  by: Actor;
  /** When it was decided (ISO instant). */
  at: string;
}

/** The one stream of what the council decides for itself. */
export const councilStream = '00000000-0000-4000-8000-00000000c0c0';

/** Does a change once for each command id, and records it as a fact in the council's stream. */
export async function decideOnce<T extends object>(
  tx: Tx,
  { commandId, requestHash, by, at }: PolicyCommand,
  type: string,
  change: () => Promise<{ result: T; payload: object }>,
): Promise<T & { replayed: boolean }> {
  return refusing(async () => {
    const { result, replayed } = await once(tx, { commandId, requestHash, actorId: by.id }, async () => {
      const { result: changed, payload } = await change();
      const fact = { type, payload, occurredAt: at, actor: by };
      await writeOwnFacts(tx, { streamId: councilStream, kind: 'policy' }, commandId, [fact]);
      return changed;
    });
    return { ...result, replayed };
  });
}
