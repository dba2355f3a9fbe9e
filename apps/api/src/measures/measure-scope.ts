import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Asking } from '../reading/asking';
import { found, Record } from '../reading/record';
import { type MeasureTeam } from './measure.schemas';

/** Whose work is asked about. */
export interface MeasureScope {
  /** Teams that the person may ask about. */
  teams: MeasureTeam[];
  /** Whether the person may ask about all of them together. */
  whole: boolean;
  /** Of these teams; none: of all, also what no team has. */
  asked?: string[];
}

/** What is asked for of a team: its measures, or what waits and will wait on its board. */
type Asked = 'Measure' | 'Board';

/** In no list of teams: whoever may read of it may read of every team. */
const anyTeam = { id: '*' };

/** Who may ask about whose measures, or about what waits in whose teams. What is asked about is on the access log. */
@Injectable()
export class MeasureScopes {
  constructor(private readonly record: Record) {}

  async of(
    asking: Asking,
    { team, service }: { team?: string; service?: string },
    subject: Asked = 'Measure',
  ): Promise<MeasureScope> {
    const scope = await this.readable(asking, subject);
    const { teams, whole } = scope;
    if (team !== undefined) {
      await this.record.permit(asking, 'read', subject, { id: team }, [team]);
      return { teams, whole, asked: [found(teams.find(({ teamId }) => teamId === team)).teamId] };
    }
    const ofService = teams.filter((each) => service === undefined || each.service === service);
    if (service !== undefined) found(ofService[0]);
    const ids = ofService.map(({ teamId }) => teamId);
    await this.record.noteReading(asking, subject, ids);
    return whole && service === undefined ? scope : { teams, whole, asked: ids };
  }

  private async readable(asking: Asking, subject: Asked): Promise<MeasureScope> {
    const where = readable(asking.requester, 'read', subject);
    const rows = await this.record.asService(asking.requester.actorId, (tx) =>
      tx.team.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    );
    const teams = rows.map(({ id: teamId, name, service }) => ({ teamId, name, service }));
    return { teams, whole: this.record.may(asking, 'read', subject, anyTeam) };
  }
}
