import { Injectable } from '@nestjs/common';
import { type Tx } from '#libs/database';
import { type Days, daysBefore, figures, type Measure, measures, spanOf } from '#libs/measures';
import { readPolicy } from '#libs/record';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import { childrenFor } from './children';
import { type MeasureBoard } from './measure.schemas';
import { MeasureScopes } from './measure-scope';
import { type MeasureQuery } from './period.query';
import { summed } from './sums';

/** Every measure over some days, and over as many days before. Counted at this moment, over all records: numbers are about nobody. */
@Injectable()
export class MeasureBoards {
  constructor(
    private readonly record: Record,
    private readonly scopes: MeasureScopes,
  ) {}

  async board(asking: Asking, query: MeasureQuery, days: Days): Promise<MeasureBoard> {
    const { asked, ...scope } = await this.scopes.of(asking, query);
    const now = new Date();
    const before = daysBefore(days);
    const spans = [spanOf(days, now), spanOf(before, now)];
    const { rows, children } = await this.record.asService(asking.requester.actorId, async (tx) => ({
      rows: await figures(tx, measures, spans, asked),
      children: asked ? undefined : await midYears(tx),
    }));
    const of = (measure: Measure, span: number, { to }: Days) =>
      summed(
        rows.filter((row) => row.measure === measure.id && row.span === span),
        measure,
        children && childrenFor(to, children),
      );
    const items = measures.map((measure) => ({
      ...naming(measure),
      ...of(measure, 0, days),
      earlier: of(measure, 1, before),
    }));
    return { ...days, ...scope, asAt: instantOf(now), items };
  }
}

/** Children in the area, by year. */
type MidYears = Readonly<globalThis.Record<string, number>>;

export function naming({ id, title, group, sets, unit, counted, better }: Measure) {
  return { id, title, group, sets: [...sets], unit, counted, ...(better ? { better } : {}) };
}

export async function midYears(tx: Tx): Promise<MidYears> {
  return (await readPolicy(tx, 'childPopulation')).value.midYears;
}
