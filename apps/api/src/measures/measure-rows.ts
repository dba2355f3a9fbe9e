import { Injectable } from '@nestjs/common';
import { type Days, measureNamed, type MeasureRow, measureRows, spanOf } from '#libs/measures';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { plain } from '../reading/plain';
import { found, Record } from '../reading/record';
import { measureRow, type MeasureRowAnswer, type MeasureRowPage } from './measure.schemas';
import { MeasureScopes } from './measure-scope';
import { type MeasureQuery } from './period.query';
import { type Readable, RowReaders } from './row-readers';

export interface RowsQuery extends MeasureQuery, PageQuery {
  which?: 'met' | 'notMet';
}

/**
 * The rows behind a figure. Which record a row is of, and whose, only those see who may read that record; analysts and leaders see rows of nobody.
 */
@Injectable()
export class MeasureRows {
  constructor(
    private readonly record: Record,
    private readonly scopes: MeasureScopes,
    private readonly readers: RowReaders,
  ) {}

  async page(asking: Asking, id: string, query: RowsQuery, days: Days): Promise<MeasureRowPage> {
    const measure = found(measureNamed(id));
    const { asked: teams, teams: known } = await this.scopes.of(asking, query);
    const { which, after, limit: size } = query;
    const { items, next } = await this.record.asService(asking.requester.actorId, (tx) =>
      measureRows(tx, measure, spanOf(days, new Date()), { teams, which }, { after, size }),
    );
    const readable = await this.readers.of(asking, items);
    const shown = items.filter(({ stageId }) => !readable.hidden.has(stageId));
    await this.record.noteReading(asking, 'Stage', [...readable.stages].sort());
    const nameOf = (teamId: string | null) => known.find((team) => team.teamId === teamId)?.name ?? null;
    return {
      items: shown.map((row) => answer(row, nameOf(row.teamId), readable)),
      ...(next === undefined ? {} : { next }),
      notShown: items.length - shown.length,
    };
  }
}

function answer(row: MeasureRow, teamName: string | null, { stages, names }: Readable): MeasureRowAnswer {
  const { at, met, counted, kind, rule, startedAt, dueOn, stoppedAt, late, reason } = row;
  const { stageId, journeyId, contactId } = row;
  const record = stages.has(stageId) ? { record: plain({ stageId, journeyId, contactId, ...names.get(stageId) }) } : {};
  const bare = plain({ at, met, counted, kind, teamName, rule, startedAt, dueOn, stoppedAt, late, reason });
  return measureRow.parse({ ...bare, ...record });
}
