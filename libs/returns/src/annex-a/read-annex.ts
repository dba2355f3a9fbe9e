import { endOfLondonDay, startOfLondonDay } from '#libs/timescales';
import { type ChildRecord } from '../record/child-record';
import { readUnidentified } from '../record/read-unidentified';
import { type NextIds, readChildren, type Reading } from '../record/read-children';
import { type AnnexPeriod } from './period';

/** Children of whom any list tells: a contact in the six months, or a journey that was open in them. Children whom nobody has identified last. */
export async function* readAnnex(reading: Reading, { from, asAt }: AnnexPeriod): AsyncGenerator<ChildRecord> {
  const span = { from: new Date(startOfLondonDay(from)), before: new Date(endOfLondonDay(asAt)) };
  yield* readChildren(reading, childrenIn(span));
  yield* await reading((tx) => readUnidentified(tx, span));
}

function childrenIn({ from, before }: { from: Date; before: Date }): NextIds {
  return async (tx, after, size) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM (
        SELECT person_id AS id FROM contact WHERE received_at >= ${from} AND received_at < ${before} AND person_id IS NOT NULL
        UNION SELECT person_id FROM journey WHERE referral_at < ${before} AND (closed_at IS NULL OR closed_at >= ${from})
      ) told
      WHERE ${after ?? null}::uuid IS NULL OR id > ${after ?? null}::uuid
      ORDER BY id LIMIT ${size}`;
    return rows.map(({ id }) => id);
  };
}
