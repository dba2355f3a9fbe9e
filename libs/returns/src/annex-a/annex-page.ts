import { type Tx } from '#libs/database';
import { type Row } from '#libs/tables';
import { type AnnexList } from './lists';
import { namesOf } from './names';
import { annexPeriod } from './period';
import { type NextChildren, nextOfAnnex } from './read-annex';
import { rowsOfList } from './rows-of-child';

export interface AnnexPage {
  rows: readonly Row[];
  /** Of whom the rows tell: ids of children, and of contacts about children whom nobody has identified. */
  of: readonly string[];
  /** Where there are more children: sent as `after`. Any page may have no row. */
  next?: string;
}

/** A list as far as the next children have rows in it, in one transaction and as far as that sees. `asAt`: London date, `YYYY-MM-DD`. */
export async function annexPage(tx: Tx, n: AnnexList, asAt: string, wanted: NextChildren): Promise<AnnexPage> {
  const period = annexPeriod(asAt);
  const names = await namesOf(tx);
  const { children, next } = await nextOfAnnex(tx, period, wanted);
  const told = children
    .map((record) => ({ id: record.personId, rows: rowsOfList[n](record, period, names) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    rows: told.flatMap(({ rows }) => rows),
    of: told.map(({ id }) => id),
    ...(next === undefined ? {} : { next }),
  };
}
