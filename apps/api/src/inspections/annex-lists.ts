import { Injectable } from '@nestjs/common';
import { mustGoOn } from '#libs/quality';
import { notNamedTo } from '#libs/record';
import { annexLists, annexPage } from '#libs/returns';
import { londonDate } from '#libs/timescales';
import { type Asking } from '../reading/asking';
import { dateOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { stillToCome } from '../reading/still-to-come';
import { type AnnexListAnswer, type AnnexQuery } from './annex-list.schemas';
import { Inspections } from './inspections';

/** Two hundred children with all that was ever written about them. */
const longest = 30_000;

/** The lists of Annex A, for an inspection while it goes on: of the children whose records it may read, whoever takes them. */
@Injectable()
export class AnnexLists {
  constructor(
    private readonly record: Record,
    private readonly inspections: Inspections,
  ) {}

  async page(asking: Asking, inspectionId: string, list: string, query: AnnexQuery): Promise<AnnexListAnswer> {
    const inspection = await this.inspections.row(asking, inspectionId);
    await this.record.permit(asking, 'read', 'AnnexList', inspection, [inspectionId]);
    const today = londonDate(new Date().toISOString());
    const { startsOn, endsOn, endedAt } = inspection;
    mustGoOn({ startsOn: dateOf(startsOn), endsOn: dateOf(endsOn), endedAt }, today);
    const { asAt = today } = query;
    if (asAt > today) throw stillToCome('asAt');
    const { n, about, heads } = found(annexLists.find((one) => String(one.n) === list));
    const { rows, of, next } = await this.record.as(
      asking.requester,
      async (tx) => {
        const without = await notNamedTo(tx, inspectionId);
        return annexPage(tx, n, asAt, { after: query.after, size: query.limit, without });
      },
      longest,
    );
    if (of.length > 0) await this.record.noteReading(asking, 'AnnexList', [inspectionId, ...of]);
    return {
      ...{ list: n, about, asAt, heads: [...heads], rows: rows.map((row) => row.map(asSent)) },
      ...(next === undefined ? {} : { next }),
    };
  }
}

type Cell = AnnexListAnswer['rows'][number][number];

function asSent(cell: Cell | boolean | undefined): Cell {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return cell ?? '';
}
