import { Inject, Injectable } from '@nestjs/common';
import { managedTeams, may, mayEver, readable, type Requester, resolveActor } from '#libs/access';
import { asReader, type Database } from '#libs/database';
import { type Role, RuleBroken } from '#libs/journey';
import { type Auditor, type CaseFile } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { DATABASE } from '../tokens';
import { type Asking } from '../reading/asking';
import { found, Record } from '../reading/record';

/** Whoever looks through a case file: themselves, or somebody whom a head of service names. They get no file that they may not open. */
@Injectable()
export class Auditors {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly record: Record,
  ) {}

  /** Refuses ACCESS.DENIED for who may name nobody, AUDIT.NOT_AN_AUDITOR for somebody who does not audit. */
  async chosen(asking: Asking, wanted: string | undefined): Promise<Requester> {
    const { requester } = asking;
    if (wanted === undefined || wanted === requester.actorId) return requester;
    await this.record.permit(asking, 'allocate', 'Audit', { teamId: null, auditorId: wanted }, [wanted]);
    const staff = await this.record.as(requester, (tx) => tx.staff.findFirst({ where: { id: wanted, active: true } }));
    if (!staff) throw new RuleBroken('AUDIT.UNKNOWN_AUDITOR', 'The auditor is not on the staff list');
    const today = londonDate(new Date().toISOString());
    const auditor = await resolveActor(this.database, { subject: wanted, roles: staff.roles as Role[] }, today);
    if (!mayEver(auditor, 'create', 'Audit')) throw new RuleBroken('AUDIT.NOT_AN_AUDITOR', 'They audit no case files');
    return auditor;
  }

  /** Open case files that the auditor may open, and has not on the list already. */
  files(auditor: Requester): Promise<CaseFile[]> {
    return asReader(this.database, auditor.scope, async (tx) => {
      const waiting = await tx.audit.findMany({
        where: { auditorId: auditor.actorId, finishedAt: null, withdrawnAt: null },
        select: { journeyId: true },
      });
      const where = { status: 'open', id: { notIn: waiting.map(({ journeyId }) => journeyId) } };
      const rows = await tx.journey.findMany({
        where: { AND: [readable(auditor, 'read', 'Journey'), where] },
        select: { id: true, teamId: true, workerId: true },
      });
      return rows.map(fileOf);
    });
  }

  /** One case file, open or closed. RECORD.NOT_FOUND also where the auditor may not open it. */
  async file(auditor: Requester, journeyId: string): Promise<CaseFile> {
    const row = found(
      await asReader(this.database, auditor.scope, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    return fileOf(found(may(auditor, 'read', 'Journey', row) ? row : undefined));
  }
}

function fileOf({ id, teamId, workerId }: { id: string; teamId: string | null; workerId: string | null }): CaseFile {
  return {
    journeyId: id,
    ...(teamId === null ? {} : { teamId }),
    ...(workerId === null ? {} : { workerId }),
  };
}

export function auditorOf(requester: Requester): Auditor {
  return { id: requester.actorId, manages: managedTeams(requester) };
}
