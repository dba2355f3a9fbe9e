import { type Tx } from '#libs/database';
import { daysAfter } from '#libs/timescales';
import { measures } from '../definitions/measures';
import { spanOf } from '../periods/span';
import { figures } from '../sql/figures';
import { reasonsOf } from '../sql/reasons';
import { keptRows } from './kept-rows';

/**
 * Keeps the figures of a week that is over, as they are known now. Answers whether this call did: a week is kept once, whoever comes first.
 * @param week its Monday, `YYYY-MM-DD`
 */
export async function takeWeeklyReport(tx: Tx, week: string, now: Date): Promise<boolean> {
  const { count } = await tx.weeklyReport.createMany({
    data: [{ week: new Date(week), takenAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const span = spanOf({ from: week, to: daysAfter(week, 6) }, now);
  const rows = keptRows(await figures(tx, measures, [span]), await reasonsOf(tx, measures, span));
  await tx.weeklyFigure.createMany({
    data: rows.map(({ reasons, ...row }) => ({
      ...row,
      week: new Date(week),
      reasons: reasons,
    })),
  });
  return true;
}
