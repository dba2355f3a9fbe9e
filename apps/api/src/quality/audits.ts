import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Prisma } from '#libs/database';
import {
  auditsByManager,
  type AuditToPlan,
  drawAudits,
  finishAudit,
  planAudit,
  readPolicy,
  withdrawAudit,
} from '#libs/record';
import { londonDate } from '#libs/timescales';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { asIs, given } from '../reading/iso';
import { beyond, inOrder, placeOf } from '../reading/keyset';
import { toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { type AuditList, type AuditPlanForm, type AuditResultForm, type AuditsQuery } from './audit.schemas';
import { type AuditAnswer, type Planned, type QuotaAnswer, type Sampled, type SampleForm } from './audit.schemas';
import { auditLine, standardsOf } from './audit-view';
import { auditorOf, Auditors } from './auditor';
import { owners } from './owners';
import { childrenOf, textsOf } from './texts-of';

const states = {
  waiting: { finishedAt: null, withdrawnAt: null },
  finished: { finishedAt: { not: null } },
  withdrawn: { withdrawnAt: { not: null } },
} as const;

/** What put it there. */
const momentOf = { waiting: 'plannedAt', finished: 'finishedAt', withdrawn: 'withdrawnAt' } as const;

/** Audits of case files. Judged first; then read and written as far as the person's own closed records allow. */
@Injectable()
export class Audits {
  constructor(
    private readonly record: Record,
    private readonly auditors: Auditors,
  ) {}

  /** Newest first: by when they were planned, finished or withdrawn. */
  async list(asking: Asking, { whose, state, after, limit }: AuditsQuery): Promise<AuditList> {
    const { requester } = asking;
    const moment = momentOf[state];
    const mine = whose === 'mine' ? { auditorId: requester.actorId } : {};
    const where = {
      AND: [readable(requester, 'read', 'Audit'), mine, states[state], ...beyond(moment, 'desc', after)],
    };
    const page = await this.record.wide(requester, async (tx) => {
      const rows = await tx.audit.findMany({ where, orderBy: inOrder(moment, 'desc'), take: limit + 1 });
      const { items, ...more } = toPage(rows, limit, (row) => placeOf(row[moment] ?? row.plannedAt, row.id));
      const children = await childrenOf(
        tx,
        items.map(({ journeyId }) => journeyId),
      );
      return { ...more, items: items.map((row) => auditLine(row, children.get(row.journeyId))) };
    });
    await this.record.noteReading(
      asking,
      'Audit',
      page.items.map(({ auditId }) => auditId),
    );
    return page;
  }

  async plan(attempt: Attempt, { journeyId, auditorId, ...plan }: AuditPlanForm): Promise<Planned> {
    const auditor = await this.auditors.chosen(attempt, auditorId);
    await this.mayCreate(attempt, auditor.actorId, journeyId);
    const file = await this.auditors.file(auditor, journeyId);
    await this.auditors.file(attempt.requester, journeyId);
    const command = { ...commandOf(attempt), ...plan, auditor: auditorOf(auditor) };
    return { auditId: (await this.record.wide(attempt.requester, (tx) => planAudit(tx, command, file))).id };
  }

  /** Drawn by the service: nobody chooses which case files are looked at. */
  async draw(attempt: Attempt, { auditorId, size, seed = randomUUID(), ...plan }: SampleForm): Promise<Sampled> {
    const auditor = await this.auditors.chosen(attempt, auditorId);
    await this.mayCreate(attempt, auditor.actorId);
    const files = await this.auditors.files(auditor);
    const command: AuditToPlan = { ...commandOf(attempt), ...plan, auditor: auditorOf(auditor) };
    const { ids: auditIds, draw } = await this.record.wide(attempt.requester, async (tx) => {
      const { value } = await readPolicy(tx, 'quality');
      return drawAudits(tx, { ...command, seed, size: size ?? value.sampleSize }, files);
    });
    return { auditIds, draw };
  }

  async of(asking: Asking, auditId: string): Promise<AuditAnswer> {
    const row = await this.row(asking, auditId);
    await this.record.permit(asking, 'read', 'Audit', row, [auditId, row.journeyId]);
    return this.record.wide(asking.requester, async (tx) => {
      const children = await childrenOf(tx, [row.journeyId]);
      const keys = [row.textHash, row.withdrawalHash].map((sha256) => ({ streamId: auditId, sha256 }));
      const texts = await textsOf(tx, keys);
      const text = texts(auditId, row.textHash);
      const mayChange = (right: 'record' | 'allocate') =>
        row.finishedAt === null && row.withdrawnAt === null && this.record.may(asking, right, 'Audit', row);
      return {
        ...auditLine(row, children.get(row.journeyId)),
        plannedBy: row.plannedBy,
        ...given('draw', row.draw, (draw) => draw as unknown as AuditAnswer['draw']),
        standards: await standardsOf(tx, row),
        ...given('strengths', text.strengths, asIs),
        ...given('weaknesses', text.weaknesses, asIs),
        ...given('withdrawnBy', row.withdrawnBy, asIs),
        ...given('withdrawalWords', texts(auditId, row.withdrawalHash).words, asIs),
        may: { finish: mayChange('record'), withdraw: mayChange('record') || mayChange('allocate') },
      };
    });
  }

  async finish(attempt: Attempt, auditId: string, form: AuditResultForm): Promise<AuditAnswer> {
    const row = await this.row(attempt, auditId);
    await this.record.permit(attempt, 'record', 'Audit', row, [auditId, row.journeyId]);
    const { grades, overall, strengths, weaknesses, actions } = form;
    await this.record.wide(attempt.requester, async (tx) => {
      await owners(
        tx,
        actions.map(({ ownerId }) => ownerId),
      );
      const asked = actions.map(({ found: seen, action, ...rest }) => ({ ...rest, text: { found: seen, action } }));
      const text = { strengths, weaknesses };
      await finishAudit(tx, { ...commandOf(attempt), auditId, grades, overall, text, actions: asked });
    });
    return this.of(attempt, auditId);
  }

  /** By whoever has it on their list, or by a head of service. */
  async withdraw(attempt: Attempt, auditId: string, words: string): Promise<AuditAnswer> {
    const row = await this.row(attempt, auditId);
    const right = row.auditorId === attempt.requester.actorId ? 'record' : 'allocate';
    await this.record.permit(attempt, right, 'Audit', row, [auditId, row.journeyId]);
    await this.record.wide(attempt.requester, (tx) => withdrawAudit(tx, commandOf(attempt), auditId, words));
    return this.of(attempt, auditId);
  }

  /** Heads of service and auditors see every manager; a manager sees their own line. */
  async quota({ requester }: Asking, month = londonDate(new Date().toISOString()).slice(0, 7)): Promise<QuotaAnswer> {
    const everybody = requester.scope.kind === 'all' || requester.scope.kind === 'inspection';
    return this.record.asService(requester.actorId, async (tx) => {
      const { value } = await readPolicy(tx, 'quality');
      const managers = await auditsByManager(tx, `${month}-01`);
      const shown = managers.filter(({ managerId }) => everybody || managerId === requester.actorId);
      return {
        ...{ month, wanted: value.auditsEachMonth },
        managers: shown.map(({ teamId, ...row }) => ({ ...row, ...given('teamId', teamId, asIs) })),
      };
    });
  }

  private async row({ requester }: Asking, id: string): Promise<Prisma.AuditModel> {
    return found(await this.record.wide(requester, (tx) => tx.audit.findUnique({ where: { id } })));
  }

  private mayCreate(attempt: Attempt, auditorId: string, journeyId?: string): Promise<void> {
    const ids = journeyId === undefined ? [auditorId] : [auditorId, journeyId];
    return this.record.permit(attempt, 'create', 'Audit', { teamId: null, auditorId }, ids);
  }
}

export function commandOf({ requester, commandId, requestHash }: Attempt) {
  return { commandId, requestHash, by: requester.actor, at: new Date().toISOString() };
}
