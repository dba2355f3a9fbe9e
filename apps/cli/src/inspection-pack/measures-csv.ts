import { inTransaction, type Database } from '#libs/database';
import { aYearUpTo, figures, measures, spanOf, valueOf } from '#libs/measures';
import { csv, type Table } from '#libs/tables';
import { daysAfter, londonDate } from '#libs/timescales';

const heads = ['Measure', 'Title', 'From', 'To', 'Numerator', 'Denominator', 'Value', 'Unit'];
const name = 'Measures';

/** The council's measures over the year up to today. */
export async function measuresNow(db: Database, now: Date): Promise<string> {
  const to = londonDate(now.toISOString());
  const days = { from: aYearUpTo(to), to };
  const rows = await inTransaction(db, (tx) => figures(tx, measures, [spanOf(days, now)]), { timeout: 120_000 });
  return csv(tableOf(rows, days));
}

/**
 * The newest week that had been kept by then. Figures of a week are never changed: what was written down afterwards is not in them, as it
 * would be in figures that are worked out today.
 */
export async function measuresAsAt(db: Database, at: Date): Promise<string> {
  const report = await db.weeklyReport.findFirst({
    where: { takenAt: { lte: at } },
    orderBy: { week: 'desc' },
    include: { figures: true },
  });
  if (!report) return csv({ name, heads, rows: [] });
  const from = report.week.toISOString().slice(0, 10);
  return csv(tableOf(report.figures, { from, to: daysAfter(from, 6) }));
}

type Sum = { measure: string; numerator: number; denominator: number };

function tableOf(rows: readonly Sum[], { from, to }: { from: string; to: string }): Table {
  return {
    ...{ name, heads },
    rows: measures.map((measure) => {
      const own = rows.filter((row) => row.measure === measure.id);
      const numerator = own.reduce((sum, row) => sum + row.numerator, 0);
      const denominator = own.reduce((sum, row) => sum + row.denominator, 0);
      const figure = measure.denominator === undefined ? { numerator } : { numerator, denominator };
      const value = measure.unit === 'rate' ? undefined : valueOf(measure, figure);
      return [measure.id, measure.title, from, to, numerator, figure.denominator, value, measure.unit];
    }),
  };
}
