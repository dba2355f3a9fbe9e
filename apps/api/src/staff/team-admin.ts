import { Injectable } from '@nestjs/common';
import { type Tx } from '#libs/database';
import { changeTeam, closeTeam, createTeam, officeVersion, openWorkOfTeam } from '#libs/record';
import { type Attempt, type VersionedAttempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { given, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { changesOf } from './office-changes';
import { commandOf } from './staff-admin';
import { type NewTeamForm, type TeamEntry, type TeamForm } from './staff-admin.schemas';

/** Teams, kept by administrators. A team closes once nobody works in it and it has no work. */
@Injectable()
export class TeamAdmin {
  constructor(private readonly record: Record) {}

  async entry(asking: Asking, id: string): Promise<TeamEntry> {
    await this.record.permit(asking, 'administer', 'Staff', {}, [id]);
    return this.record.as(asking.requester, (tx) => view(tx, id));
  }

  create(attempt: Attempt, { reason, ...team }: NewTeamForm): Promise<TeamEntry> {
    return this.change(attempt, team.id, (tx) => createTeam(tx, { ...commandOf(attempt, reason), ...team }));
  }

  replace(attempt: VersionedAttempt, id: string, { reason, ...team }: TeamForm): Promise<TeamEntry> {
    const command = { ...commandOf(attempt, reason), expectedVersion: attempt.versionSeen };
    return this.change(attempt, id, (tx) => changeTeam(tx, { ...command, ...team, id }));
  }

  async close(attempt: Attempt, id: string, reason: string): Promise<TeamEntry> {
    const held = await this.record.asService(attempt.requester.actorId, (tx) => openWorkOfTeam(tx, id));
    return this.change(attempt, id, (tx) => closeTeam(tx, { ...commandOf(attempt, reason), id }, held));
  }

  private async change(attempt: Attempt, id: string, change: (tx: Tx) => Promise<unknown>): Promise<TeamEntry> {
    await this.record.permit(attempt, 'administer', 'Staff', {}, [id]);
    return this.record.as(attempt.requester, async (tx) => {
      await change(tx);
      return view(tx, id);
    });
  }
}

async function view(tx: Tx, id: string): Promise<TeamEntry> {
  const { name, service, closedAt } = found(await tx.team.findUnique({ where: { id } }));
  return {
    ...{ id, name, service },
    ...given('closedAt', closedAt, instantOf),
    version: await officeVersion(tx, { subject: 'team', id }),
    changes: await changesOf(tx, 'team', id),
  };
}
