import { type Tx } from '../../client';

/** Somebody in whose inbox a fact was put. */
export interface Told {
  factPosition: bigint;
  recipientId: string;
  toldAt: Date;
  mailedAt: Date | null;
  readAt: Date | null;
}

/** Who was told of the facts of these streams. Nobody but the scope `all` gets an answer. */
export function toldOf(tx: Tx, streams: readonly string[]): Promise<Told[]> {
  return tx.$queryRaw<Told[]>`
    SELECT fact_position AS "factPosition", recipient_id AS "recipientId", told_at AS "toldAt", mailed_at AS "mailedAt", read_at AS "readAt"
    FROM told_of(${[...streams]}::uuid[])`;
}
