import { Injectable } from '@nestjs/common';
import { accessLogOf, type LoggedRecord } from '#libs/database';
import { endOfLondonDay, startOfLondonDay } from '#libs/timescales';
import { type Asking } from '../reading/asking';
import { plain } from '../reading/plain';
import { found, Record } from '../reading/record';
import { logLine, type LogPage, type LogQuery } from './access-log.schemas';

/** Who has looked at a child's record. To look into the log is on the log as well. */
@Injectable()
export class AccessLogReading {
  constructor(private readonly record: Record) {}

  async ofPerson(asking: Asking, personId: string, asked: LogQuery): Promise<LogPage> {
    found(await this.record.as(asking.requester, (tx) => tx.person.findUnique({ where: { id: personId } })));
    return this.lines(asking, { personId }, [personId], asked);
  }

  async ofJourney(asking: Asking, journeyId: string, asked: LogQuery): Promise<LogPage> {
    const { personId } = found(
      await this.record.as(asking.requester, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    return this.lines(asking, { journeyId }, [journeyId, personId], asked);
  }

  private async lines(
    asking: Asking,
    record: LoggedRecord,
    ids: string[],
    { day, limit: size, ...asked }: LogQuery,
  ): Promise<LogPage> {
    await this.record.permit(asking, 'read', 'AccessLog', {}, ids);
    const { items, ...rest } = await this.record.as(asking.requester, (tx) =>
      accessLogOf(tx, record, { ...asked, ...(day === undefined ? {} : hoursOf(day)), size }),
    );
    return { ...rest, items: items.map((row) => logLine.parse(plain(row))) };
  }
}

/** A day of London, from midnight to midnight. */
function hoursOf(day: string): { since: string; until: string } {
  return { since: startOfLondonDay(day), until: endOfLondonDay(day) };
}
