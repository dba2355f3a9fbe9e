import { type Tx } from '#libs/database';
import { endOfLondonDay, startOfLondonDay } from '#libs/timescales';
import { type ChildRecord } from '../record/child-record';
import { readUnidentified } from '../record/read-unidentified';
import { childrenOf, type NextIds, readChildren, type Reading } from '../record/read-children';
import { type AnnexPeriod } from './period';

/** Children of whom any list tells: a contact in the six months, or a journey that was open in them. Children whom nobody has identified last. */
export async function* readAnnex(reading: Reading, period: AnnexPeriod): AsyncGenerator<ChildRecord> {
  yield* readChildren(reading, childrenIn(spanOf(period), []));
  yield* await reading((tx) => readUnidentified(tx, spanOf(period)));
}

export interface NextChildren {
  /** Id of the last child before. */
  after?: string;
  size: number;
  /** Children who are left out. */
  without: readonly string[];
}

/** The next of those children; with the last of them come all whom nobody has identified. `next` where there are more. */
export async function nextOfAnnex(
  tx: Tx,
  period: AnnexPeriod,
  { after, size, without }: NextChildren,
): Promise<{ children: ChildRecord[]; next?: string }> {
  const span = spanOf(period);
  const ids = await childrenIn(span, without)(tx, after, size);
  const children = await childrenOf(tx, ids);
  if (ids.length === size) return { children, next: ids.at(-1) };
  return { children: [...children, ...(await readUnidentified(tx, span))] };
}

interface Span {
  from: Date;
  before: Date;
}

function spanOf({ from, asAt }: AnnexPeriod): Span {
  return { from: new Date(startOfLondonDay(from)), before: new Date(endOfLondonDay(asAt)) };
}

function childrenIn({ from, before }: Span, without: readonly string[]): NextIds {
  return async (tx, after, size) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM (
        SELECT person_id AS id FROM contact WHERE received_at >= ${from} AND received_at < ${before} AND person_id IS NOT NULL
        UNION SELECT person_id FROM journey WHERE referral_at < ${before} AND (closed_at IS NULL OR closed_at >= ${from})
      ) told
      WHERE (${after ?? null}::uuid IS NULL OR id > ${after ?? null}::uuid) AND id <> ALL (${[...without]}::uuid[])
      ORDER BY id LIMIT ${size}`;
    return rows.map(({ id }) => id);
  };
}
