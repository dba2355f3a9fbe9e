import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { type Measure, measures } from '#libs/measures';
import { daysAfter } from '#libs/timescales';
import { type Asking } from '../reading/asking';
import { dateOf, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { childrenFor } from './children';
import { midYears, naming } from './measure-board';
import { MeasureScopes } from './measure-scope';
import { reasonsTogether } from './reasons-together';
import { summed } from './sums';
import { type KeptWeeks, type WeeklyQuery, type WeeklyReport } from './weekly.schemas';

type Report = Prisma.WeeklyReportGetPayload<{ include: { figures: true } }>;
type Week = Pick<Report, 'week' | 'takenAt'>;

/** Weeks as they were kept: what a team met with is not rewritten by what was recorded later. */
@Injectable()
export class WeeklyReports {
  constructor(
    private readonly record: Record,
    private readonly scopes: MeasureScopes,
  ) {}

  async list(asking: Asking): Promise<KeptWeeks> {
    await this.record.noteReading(asking, 'Measure', []);
    const rows = await this.record.asService(asking.requester.actorId, (tx) =>
      tx.weeklyReport.findMany({ orderBy: { week: 'desc' }, take: 520 }),
    );
    return { items: rows.map(shownWeek) };
  }

  async of(asking: Asking, week: string, { against, ...query }: WeeklyQuery): Promise<WeeklyReport> {
    const { asked, ...scope } = await this.scopes.of(asking, query);
    const { report, earlier, children } = await this.record.asService(asking.requester.actorId, async (tx) => ({
      report: found(await kept(tx, { week: new Date(week) }, asked)),
      earlier: await kept(tx, { week: against ? new Date(against) : { lt: new Date(week) } }, asked),
      children: asked ? undefined : await midYears(tx),
    }));
    if (against !== undefined) found(earlier);
    const figure = (of: Report, measure: Measure) =>
      summed(rowsOf(of, measure), measure, children && childrenFor(daysAfter(dateOf(of.week), 6), children));
    const items = measures.map((measure) => ({
      ...{ ...naming(measure), ...figure(report, measure), reasons: reasons(report, measure) },
      ...(earlier ? { earlier: figure(earlier, measure) } : {}),
    }));
    const before = earlier ? { against: shownWeek(earlier) } : {};
    return { ...shownWeek(report), to: daysAfter(week, 6), ...before, ...scope, items };
  }
}

function kept(tx: Tx, where: Prisma.WeeklyReportWhereInput, teams?: string[]): Promise<Report | null> {
  const figures = teams ? { where: { teamId: { in: teams } } } : true;
  return tx.weeklyReport.findFirst({ where, include: { figures }, orderBy: { week: 'desc' } });
}

function rowsOf({ figures }: Report, { id }: Measure) {
  return figures.filter(({ measure }) => measure === id).map((row) => ({ ...row, span: 0 }));
}

function reasons(report: Report, measure: Measure) {
  const counts = rowsOf(report, measure).flatMap(({ measure: id, teamId, reasons: kept }) =>
    Object.entries(kept as globalThis.Record<string, number>).map(([reason, count]) => ({
      ...{ measure: id, teamId, count },
      reason: reason === '' ? null : reason,
    })),
  );
  return reasonsTogether(counts);
}

function shownWeek({ week, takenAt }: Week) {
  return { week: dateOf(week), takenAt: instantOf(takenAt) };
}
