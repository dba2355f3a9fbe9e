import { Injectable } from '@nestjs/common';
import { readable, socialWorkRoles } from '#libs/access';
import { caseloads, type Prisma, teamCounts, type TeamCounts, type Tx } from '#libs/database';
import { driftRules } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { givenToWorkers } from '../queues/given-to-workers';
import { workingDaysAhead } from '../queues/working-days-ahead';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { firstRows, readings, type Window } from './first-rows';
import { type BoardList, type Caseload, type TeamBoard, type TeamSummary } from './board.schemas';
import { caseloadView } from './caseload-view';

const soon = 5;

/** What waits in a team, worked out in SQL as far as the reader sees. Caseloads are counted over all records: they are about workers. */
@Injectable()
export class Boards {
  constructor(private readonly record: Record) {}

  async list(asking: Asking): Promise<BoardList> {
    const mine = readable(asking.requester, 'read', 'Board');
    const now = new Date();
    const items = await this.record.as(asking.requester, async (tx) => {
      const where = { AND: [mine, { closedAt: null }] };
      const teams = await tx.team.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
      return summaries(tx, teams, { now, until: await workingDaysAhead(tx, soon, now) });
    });
    const seen = items.map(({ teamId }) => teamId);
    await this.record.noteReading(asking, 'Board', seen);
    return { asAt: instantOf(now), items };
  }

  async of(asking: Asking, teamId: string): Promise<TeamBoard> {
    await this.record.permit(asking, 'read', 'Board', { id: teamId }, [teamId]);
    const now = new Date();
    const { summary, rows } = await this.record.as(asking.requester, async (tx) => {
      const team = found(await tx.team.findUnique({ where: { id: teamId } }));
      const window = { now, until: await workingDaysAhead(tx, soon, now) };
      const [own] = await summaries(tx, [team], window);
      return { summary: found(own), rows: await firstRows(tx, teamId, window) };
    });
    for (const { subject, ids } of readings(rows)) await this.record.noteReading(asking, subject, ids);
    return { ...summary, asAt: instantOf(now), rows, caseloads: await this.caseloads(asking, teamId) };
  }

  private caseloads({ requester }: Asking, teamId: string): Promise<Caseload[]> {
    return this.record.asService(requester.actorId, async (tx) => {
      const { value } = await readPolicy(tx, 'caseloads');
      return (await caseloads(tx, { teamId, roles: socialWorkRoles })).map((row) => caseloadView(row, value));
    });
  }
}

async function summaries(tx: Tx, teams: Prisma.TeamModel[], { now, until }: Window): Promise<TeamSummary[]> {
  const of = { teams: teams.map(({ id }) => id), until, kinds: givenToWorkers, driftRules };
  const waiting = new Map((await teamCounts(tx, of, now)).map((row) => [row.teamId, row]));
  return teams.map(({ id, name, service }) => ({ name, service, ...(waiting.get(id) ?? nothing(id)) }));
}

function nothing(teamId: string): TeamCounts {
  return { teamId, late: 0, dueSoon: 0, unallocated: 0, drifting: 0, signOffs: 0 };
}
