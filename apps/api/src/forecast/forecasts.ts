import { Injectable } from '@nestjs/common';
import { type Tx } from '#libs/database';
import { expected, fewestCases, forecast, type ForecastRow, lastDayOver, readKnown } from '#libs/forecast';
import { calendarOf } from '#libs/record';
import { MeasureScopes } from '../measures/measure-scope';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';
import { type NameOf, sumAnswer, workAnswer } from './answers';
import { type ForecastAnswer, type ForecastQuery } from './forecast.schemas';

/** A year of clocks is read for it. */
const longest = 60_000;

/**
 * What is likely to be late, over all records: numbers are about nobody. The work itself only those see who may open it; neither a child nor
 * a worker is named.
 */
@Injectable()
export class Forecasts {
  constructor(
    private readonly record: Record,
    private readonly scopes: MeasureScopes,
  ) {}

  async of(asking: Asking, { days, ...whose }: ForecastQuery): Promise<ForecastAnswer> {
    const { asked, teams, whole } = await this.scopes.of(asking, whose, 'Board');
    const asAt = lastDayOver(new Date());
    const all = await this.record.asService(asking.requester.actorId, (tx) => foreseen(tx, asAt, days), longest);
    const rows = all.filter(({ teamId }) => asked?.includes(teamId ?? '') ?? true);
    const open = await this.open(asking, rows);
    const nameOf: NameOf = (teamId) => teams.find((team) => team.teamId === teamId)?.name;
    const items = rows.flatMap((row) => {
      const stage = open.get(row.stageId);
      return stage ? [workAnswer(row, stage, nameOf)] : [];
    });
    return {
      ...{ asAt, days, teams, whole, fewestCases, items, notShown: rows.length - items.length },
      expected: expected(rows).map((sum) => sumAnswer(sum, nameOf)),
    };
  }

  /** What of it the person may open. */
  private async open(asking: Asking, rows: readonly ForecastRow[]) {
    const ids = [...new Set(rows.map(({ stageId }) => stageId))].sort();
    const select = { id: true, kind: true, n: true, journeyId: true } as const;
    const stages = await this.record.as(asking.requester, (tx) =>
      tx.stage.findMany({ where: { id: { in: ids } }, select, orderBy: { id: 'asc' } }),
    );
    await this.record.noteReading(
      asking,
      'Stage',
      stages.map(({ id }) => id),
    );
    return new Map(stages.map((stage) => [stage.id, stage]));
  }
}

async function foreseen(tx: Tx, asAt: string, days: number): Promise<ForecastRow[]> {
  const known = await readKnown(tx, { from: asAt, to: asAt, calendar: await calendarOf(tx) });
  return forecast(known, { asAt, days, running: true });
}
