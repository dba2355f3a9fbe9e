import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { passLearningOn, recheckLearning, recordLearning } from '#libs/record';
import { londonDate } from '#libs/timescales';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { asIs, dateOf, given, instantOf } from '../reading/iso';
import { beyond, inOrder, placeOf } from '../reading/keyset';
import { toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { commandOf } from './audits';
import {
  type LearningAnswer,
  type LearningForm,
  type LearningList,
  type LearningQuery,
  type LearningRecheckForm,
} from './learning.schemas';
import { openSources } from './open-sources';
import { owners } from './owners';
import { textsOf } from './texts-of';

type Row = Prisma.LearningModel;

/** What was learned from audits, complaints and elsewhere, and whether practice has changed. */
@Injectable()
export class LearningItems {
  constructor(private readonly record: Record) {}

  async list(asking: Asking, { state, theme, after, limit }: LearningQuery): Promise<LearningList> {
    const today = new Date(londonDate(new Date().toISOString()));
    const states = { open: { status: 'open' }, changed: { status: 'changed' } };
    const wanted = {
      ...(state === 'overdue' ? { status: 'open', recheckOn: { lt: today } } : states[state]),
      ...(theme === undefined ? {} : { theme }),
    };
    const where = { AND: [wanted, ...beyond('recheckOn', 'asc', after)] };
    const page = await this.record.wide(asking.requester, async (tx) => {
      const rows = await tx.learning.findMany({ where, orderBy: inOrder('recheckOn', 'asc'), take: limit + 1 });
      const { items, ...more } = toPage(rows, limit, ({ recheckOn, id }) => placeOf(recheckOn, id));
      return { ...more, items: await this.views(asking, tx, items) };
    });
    await this.record.noteReading(
      asking,
      'Learning',
      page.items.map(({ learningId }) => learningId),
    );
    return page;
  }

  async of(asking: Asking, id: string): Promise<LearningAnswer> {
    const row = await this.row(asking, id);
    await this.record.permit(asking, 'read', 'Learning', row, [id]);
    return this.view(asking, row);
  }

  async write(attempt: Attempt, form: LearningForm): Promise<LearningAnswer> {
    const { sourceId, learned, change, ...item } = form;
    await this.record.permit(attempt, 'create', 'Learning', {}, sourceId ? [sourceId] : []);
    const { id } = await this.record.wide(attempt.requester, async (tx) => {
      const from = sourceId === undefined ? {} : { from: await this.sourceOf(attempt, tx, form.source, sourceId) };
      await owners(tx, [item.ownerId]);
      return recordLearning(tx, { ...commandOf(attempt), ...item, ...from, text: { learned, change } });
    });
    return this.view(attempt, await this.row(attempt, id));
  }

  async recheck(attempt: Attempt, id: string, form: LearningRecheckForm): Promise<LearningAnswer> {
    await this.record.permit(attempt, 'review', 'Learning', await this.row(attempt, id), [id]);
    const { recheckOn: again, ...seen } = form;
    await this.record.wide(attempt.requester, (tx) => recheckLearning(tx, commandOf(attempt), id, { ...seen, again }));
    return this.view(attempt, await this.row(attempt, id));
  }

  /** By whoever may look again. */
  async passOn(attempt: Attempt, id: string, toId: string): Promise<LearningAnswer> {
    await this.record.permit(attempt, 'review', 'Learning', await this.row(attempt, id), [id]);
    await this.record.wide(attempt.requester, async (tx) => {
      await owners(tx, [toId]);
      return passLearningOn(tx, { ...commandOf(attempt), id, toId });
    });
    return this.view(attempt, await this.row(attempt, id));
  }

  /** RECORD.NOT_FOUND where the source is not theirs to read. */
  private async sourceOf(asking: Asking, tx: Tx, source: LearningForm['source'], sourceId: string) {
    const where = { id: sourceId };
    const [audit, complaint] =
      source === 'audit'
        ? [await tx.audit.findUnique({ where }), undefined]
        : [undefined, await tx.complaint.findUnique({ where })];
    const isTheirs = audit
      ? this.record.may(asking, 'read', 'Audit', audit)
      : complaint && this.record.may(asking, 'read', 'Complaint', complaint);
    const { journeyId } = found(isTheirs ? (audit ?? complaint) : undefined);
    return { sourceId, ...given('journeyId', journeyId, asIs) };
  }

  private async row({ requester }: Asking, id: string): Promise<Row> {
    return found(await this.record.wide(requester, (tx) => tx.learning.findUnique({ where: { id } })));
  }

  private async view(asking: Asking, row: Row): Promise<LearningAnswer> {
    return found((await this.record.wide(asking.requester, (tx) => this.views(asking, tx, [row])))[0]);
  }

  private async views(asking: Asking, tx: Tx, rows: readonly Row[]): Promise<LearningAnswer[]> {
    const keys = rows.flatMap(({ id, textHash, checkTextHash }) =>
      [textHash, checkTextHash].map((sha256) => ({ streamId: id, sha256 })),
    );
    const texts = await textsOf(tx, keys);
    const isOpen = await openSources(this.record, asking, tx, rows);
    const today = londonDate(new Date().toISOString());
    return rows.map((row) => {
      const { id, ownerId } = row;
      const recheckOn = dateOf(row.recheckOn);
      const { learned = '', change = '' } = texts(id, row.textHash);
      const looksAgain = row.status === 'open' && this.record.may(asking, 'review', 'Learning', row);
      return {
        ...{ learningId: id, source: row.source as LearningAnswer['source'], learned, change, ownerId, recheckOn },
        ...given('sourceId', isOpen(row.sourceId) ? row.sourceId : null, asIs),
        ...given('theme', row.theme, asIs),
        status: row.status as LearningAnswer['status'],
        overdue: row.status === 'open' && recheckOn < today,
        ...{ recordedBy: row.recordedBy, recordedAt: instantOf(row.recordedAt) },
        ...given('recheckedAt', row.recheckedAt, instantOf),
        ...given('recheckedBy', row.recheckedBy, asIs),
        ...given('outcome', row.outcome, (outcome) => outcome as LearningAnswer['outcome'] & string),
        ...given('recheckWords', texts(id, row.checkTextHash).words, asIs),
        may: { recheck: looksAgain && ownerId !== asking.requester.actorId, passOn: looksAgain },
      };
    });
  }
}
