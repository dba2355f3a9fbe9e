import { Injectable } from '@nestjs/common';
import { managedTeams } from '#libs/access';
import { deadlinesBetween } from '#libs/database';
import { type Asking } from '../reading/asking';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { daysAsked } from './days-asked';
import { type DaysQuery, upcomingDeadline, type UpcomingDeadlines } from './my-deadlines.schemas';

/** What ends when, for a calendar: one's own work, and a manager's teams'. */
@Injectable()
export class MyDeadlines {
  constructor(private readonly record: Record) {}

  async between(asking: Asking, { team, after, limit: size, ...asked }: DaysQuery): Promise<UpcomingDeadlines> {
    const days = daysAsked(asked);
    const { requester } = asking;
    if (team !== undefined) await this.record.permit(asking, 'read', 'Board', { id: team }, [team]);
    const whose =
      team === undefined ? { workerId: requester.actorId, teams: managedTeams(requester) } : { teams: [team] };
    const { items, ...rest } = await this.record.as(requester, (tx) =>
      deadlinesBetween(tx, { ...whose, ...days }, { ...(after === undefined ? {} : { after }), size }),
    );
    const seen = items.filter((row) => this.record.may(asking, 'read', 'Deadline', row));
    const ids = seen.map(({ deadlineId }) => deadlineId);
    await this.record.noteReading(asking, 'Deadline', ids);
    const shown = seen.map((row) => ({ ...plain(row), mine: row.workerId === requester.actorId }));
    return { ...rest, ...days, items: shown.map((row) => upcomingDeadline.parse(row)) };
  }
}
