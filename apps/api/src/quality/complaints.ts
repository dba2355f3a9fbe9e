import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { type ComplaintActName, mayNow } from '#libs/quality';
import { actOnComplaint, calendarOf, recordComplaint, stateOfComplaint } from '#libs/record';
import { londonDate } from '#libs/timescales';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { beyond, inOrder, placeOf } from '../reading/keyset';
import { toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { commandOf } from './audits';
import { type ComplaintActForm, type ComplaintForm } from './complaint-acts.schemas';
import { complaintKeys, complaintLine, complaintTold, type Looking } from './complaint-view';
import {
  type ComplaintAnswer,
  type ComplaintLine,
  type ComplaintList,
  type ComplaintsQuery,
  type ComplaintTaken,
} from './complaint.schemas';
import { owners } from './owners';
import { childrenOf, textsOf } from './texts-of';

type Row = Prisma.ComplaintModel;

/** Complaints by children and families. Judged first; then read and written as far as nothing is closed to the person. */
@Injectable()
export class Complaints {
  constructor(private readonly record: Record) {}

  /** What goes on is sorted by the date that counts now, which moves with the calendar: there are never many of them. */
  async list(asking: Asking, { whose, state, team, after, limit }: ComplaintsQuery): Promise<ComplaintList> {
    const { requester } = asking;
    const where = [
      readable(requester, 'read', 'Complaint'),
      state === 'ended' ? { status: { not: 'open' } } : { status: 'open' },
      ...(whose === 'mine' ? [{ officerId: requester.actorId }] : []),
      ...(team === undefined ? [] : [{ teamId: team }]),
    ];
    const page = await this.record.wide(requester, async (tx) => {
      if (state === 'ended') {
        const older = { AND: [...where, ...beyond('endedOn', 'desc', after)] };
        const rows = await tx.complaint.findMany({
          where: older,
          orderBy: inOrder('endedOn', 'desc'),
          take: limit + 1,
        });
        const { items, ...more } = toPage(rows, limit, ({ endedOn, madeOn, id }) => placeOf(endedOn ?? madeOn, id));
        return { ...more, items: await lines(tx, items) };
      }
      const all = (await lines(tx, await tx.complaint.findMany({ where: { AND: where } }))).sort(byDate);
      const wanted = state === 'overdue' ? all.filter(({ overdue }) => overdue) : all;
      const from = wanted.findIndex(({ complaintId }) => complaintId === after) + 1;
      return toPage(wanted.slice(from), limit, ({ complaintId }) => complaintId);
    });
    await this.record.noteReading(
      asking,
      'Complaint',
      page.items.map(({ complaintId }) => complaintId),
    );
    return page;
  }

  async of(asking: Asking, id: string): Promise<ComplaintAnswer> {
    const row = await this.row(asking, id);
    await this.record.permit(asking, 'read', 'Complaint', row, idsOf(row));
    return this.record.wide(asking.requester, async (tx) => {
      const looking = await lookingOn(tx);
      const [line] = await lines(tx, [row], looking);
      const texts = await textsOf(tx, complaintKeys(row));
      return {
        ...found(line),
        ...complaintTold(row, texts, looking),
        ...{ recordedBy: row.recordedBy, recordedAt: instantOf(row.recordedAt) },
        may: this.may(asking, row),
      };
    });
  }

  async take(attempt: Attempt, form: ComplaintForm): Promise<ComplaintTaken> {
    const { journeyId, officerId, summary, elements, ...made } = form;
    const { requester } = attempt;
    await this.record.permit(attempt, 'create', 'Complaint', { teamId: null }, journeyId ? [journeyId] : []);
    const officer = officerId ?? (requester.actor.roles.includes('COMPLAINTS_OFFICER') ? requester.actorId : undefined);
    if (officer === undefined)
      throw new RuleBroken('COMPLAINT.OFFICER_MISSING', 'Say which complaints officer answers it');
    const { id } = await this.record.wide(requester, async (tx) => {
      const about = journeyId === undefined ? {} : { about: await caseOf(tx, journeyId) };
      const words = { text: { summary, elements } };
      return recordComplaint(tx, { ...commandOf(attempt), ...made, officerId: officer, ...about, ...words });
    });
    return { complaintId: id };
  }

  async act(attempt: Attempt, id: string, form: ComplaintActForm): Promise<ComplaintTaken> {
    await this.permit(attempt, 'record', id);
    await this.record.wide(attempt.requester, async (tx) => {
      if (form.act !== 'answer') return actOnComplaint(tx, commandOf(attempt), id, form);
      const { actions, ...act } = form;
      await owners(
        tx,
        actions.map(({ ownerId }) => ownerId),
      );
      const asked = actions.map(({ found: seen, action, ...rest }) => ({ ...rest, text: { found: seen, action } }));
      return actOnComplaint(tx, commandOf(attempt), id, act, asked);
    });
    return { complaintId: id };
  }

  async give(attempt: Attempt, id: string, officerId: string): Promise<ComplaintTaken> {
    await this.permit(attempt, 'allocate', id);
    const act = { act: 'give', officerId } as const;
    await this.record.wide(attempt.requester, (tx) => actOnComplaint(tx, commandOf(attempt), id, act));
    return { complaintId: id };
  }

  private async permit(asking: Asking, right: 'record' | 'allocate', id: string): Promise<void> {
    const row = await this.row(asking, id);
    await this.record.permit(asking, right, 'Complaint', row, idsOf(row));
  }

  private may(asking: Asking, row: Row): ComplaintAnswer['may'] {
    const may = (act: ComplaintActName) =>
      mayNow(stateOfComplaint(row), act) &&
      this.record.may(asking, act === 'give' ? 'allocate' : 'record', 'Complaint', row);
    return {
      nameInvestigators: may('nameInvestigators'),
      holdPanel: may('holdPanel'),
      giveMoreTime: may('giveMoreTime'),
      answer: may('answer'),
      moveOn: may('moveOn'),
      withdraw: may('withdraw'),
      give: may('give'),
    };
  }

  private async row({ requester }: Asking, id: string): Promise<Row> {
    return found(await this.record.wide(requester, (tx) => tx.complaint.findUnique({ where: { id } })));
  }
}

function idsOf({ id, journeyId }: Row): string[] {
  return journeyId === null ? [id] : [id, journeyId];
}

async function lookingOn(tx: Tx): Promise<Looking> {
  return { calendar: await calendarOf(tx), today: londonDate(new Date().toISOString()) };
}

async function lines(tx: Tx, rows: readonly Row[], looking?: Looking): Promise<ComplaintLine[]> {
  const by = looking ?? (await lookingOn(tx));
  const children = await childrenOf(
    tx,
    rows.flatMap(({ journeyId }) => journeyId ?? []),
  );
  return rows.map((row) => complaintLine(row, by, children.get(row.journeyId ?? '')));
}

function byDate(one: ComplaintLine, other: ComplaintLine): number {
  const date = ({ extendedTo, dueOn, complaintId }: ComplaintLine) => `${extendedTo ?? dueOn} ${complaintId}`;
  return date(one) < date(other) ? -1 : 1;
}

/** The case that it is about. RECORD.NOT_FOUND where it is closed to the person too. */
async function caseOf(tx: Tx, journeyId: string): Promise<{ journeyId: string; teamId?: string }> {
  const { teamId } = found(await tx.journey.findUnique({ where: { id: journeyId }, select: { teamId: true } }));
  return { journeyId, ...(teamId === null ? {} : { teamId }) };
}
