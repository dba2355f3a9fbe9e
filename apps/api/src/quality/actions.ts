import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Prisma, type Tx } from '#libs/database';
import { completeAction, passActionOn, recheckAction } from '#libs/record';
import { londonDate } from '#libs/timescales';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { asIs, given } from '../reading/iso';
import { beyond, inOrder, placeOf } from '../reading/keyset';
import { toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { actionKeys, actionView } from './action-view';
import { type ActionAnswer, type ActionList, type ActionsQuery, type RecheckForm } from './action.schemas';
import { commandOf } from './audits';
import { openSources } from './open-sources';
import { owners } from './owners';
import { textsOf } from './texts-of';

/** What audits and complaints ask of people, until somebody else has looked again. */
@Injectable()
export class QualityActions {
  constructor(private readonly record: Record) {}

  async list(asking: Asking, { after, limit, ...query }: ActionsQuery): Promise<ActionList> {
    const { requester } = asking;
    const theirs = [readable(requester, 'read', 'QualityAction'), ...asked(query, requester.actorId)];
    const where = { AND: [...theirs, ...beyond('dueOn', 'asc', after)] };
    const rows = await this.record.wide(requester, (tx) =>
      tx.qualityAction.findMany({ where, orderBy: inOrder('dueOn', 'asc'), take: limit + 1 }),
    );
    const { items, ...more } = toPage(rows, limit, ({ dueOn, id }) => placeOf(dueOn, id));
    const page = { ...more, items: await this.views(asking, items) };
    await this.record.noteReading(
      asking,
      'QualityAction',
      page.items.map(({ actionId }) => actionId),
    );
    return page;
  }

  async of(asking: Asking, id: string): Promise<ActionAnswer> {
    const row = await this.row(asking, id);
    await this.record.permit(asking, 'read', 'QualityAction', row, [id]);
    return this.view(asking, row);
  }

  async complete(attempt: Attempt, id: string, words: string): Promise<ActionAnswer> {
    await this.record.permit(attempt, 'record', 'QualityAction', await this.row(attempt, id), [id]);
    await this.record.wide(attempt.requester, (tx) => completeAction(tx, commandOf(attempt), id, words));
    return this.view(attempt, await this.row(attempt, id));
  }

  async recheck(attempt: Attempt, id: string, { dueOn, recheckOn, ...form }: RecheckForm): Promise<ActionAnswer> {
    await this.record.permit(attempt, 'review', 'QualityAction', await this.row(attempt, id), [id]);
    const again = dueOn !== undefined && recheckOn !== undefined ? { dueOn, recheckOn } : undefined;
    await this.record.wide(attempt.requester, (tx) => recheckAction(tx, commandOf(attempt), id, { ...form, again }));
    return this.view(attempt, await this.row(attempt, id));
  }

  /** By whoever may look again at what was done. */
  async passOn(attempt: Attempt, id: string, toId: string): Promise<ActionAnswer> {
    await this.record.permit(attempt, 'review', 'QualityAction', await this.row(attempt, id), [id]);
    await this.record.wide(attempt.requester, async (tx) => {
      await owners(tx, [toId]);
      return passActionOn(tx, { ...commandOf(attempt), id, toId });
    });
    return this.view(attempt, await this.row(attempt, id));
  }

  private async row({ requester }: Asking, id: string): Promise<Prisma.QualityActionModel> {
    return found(await this.record.wide(requester, (tx) => tx.qualityAction.findUnique({ where: { id } })));
  }

  private async view(asking: Asking, row: Prisma.QualityActionModel): Promise<ActionAnswer> {
    return found((await this.views(asking, [row]))[0]);
  }

  private async views(asking: Asking, rows: readonly Prisma.QualityActionModel[]): Promise<ActionAnswer[]> {
    const { texts, left, isOpen } = await this.record.wide(asking.requester, async (tx) => ({
      texts: await textsOf(tx, rows.flatMap(actionKeys)),
      left: await leftAmong(tx, rows),
      isOpen: await openSources(this.record, asking, tx, rows),
    }));
    const today = londonDate(new Date().toISOString());
    return rows.map((row) => {
      const looksAgain = this.record.may(asking, 'review', 'QualityAction', row);
      return {
        ...actionView(row, texts, today),
        ...given('sourceId', isOpen(row.sourceId) ? row.sourceId : null, asIs),
        may: {
          complete: row.status === 'open' && this.record.may(asking, 'record', 'QualityAction', row),
          recheck: row.status === 'done' && row.ownerId !== asking.requester.actorId && looksAgain,
          passOn: (row.status === 'open' || (row.status === 'done' && left.has(row.ownerId))) && looksAgain,
        },
      };
    });
  }
}

/** Owners who have left. */
async function leftAmong(tx: Tx, rows: readonly Prisma.QualityActionModel[]): Promise<ReadonlySet<string>> {
  const ids = rows.map(({ ownerId }) => ownerId);
  const left = await tx.staff.findMany({ where: { id: { in: ids }, active: false }, select: { id: true } });
  return new Set(left.map(({ id }) => id));
}

function asked({ whose, state, source, team }: Omit<ActionsQuery, 'after' | 'limit'>, me: string) {
  const today = new Date(londonDate(new Date().toISOString()));
  const late = [
    { status: 'open', dueOn: { lt: today } },
    { status: 'done', recheckOn: { lt: today } },
  ];
  const states = { going: { status: { not: 'rechecked' } }, overdue: { OR: late }, ended: { status: 'rechecked' } };
  return [
    ...(whose === 'mine' ? [{ ownerId: me }] : []),
    ...(source === undefined ? [states[state]] : [{ sourceId: source }]),
    ...(team === undefined ? [] : [{ teamId: team }]),
  ];
}
