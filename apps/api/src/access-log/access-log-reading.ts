import { Injectable } from '@nestjs/common';
import { accessLogOf, type LoggedRecord } from '#libs/database';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { plain } from '../reading/plain';
import { found, Record } from '../reading/record';
import { logLine, type LogPage } from './access-log.schemas';

/** Who has looked at a child's record. To look into the log is on the log as well. */
@Injectable()
export class AccessLogReading {
  constructor(private readonly record: Record) {}

  async ofPerson(asking: Asking, personId: string, page: PageQuery): Promise<LogPage> {
    found(await this.record.as(asking.requester, (tx) => tx.person.findUnique({ where: { id: personId } })));
    return this.lines(asking, { personId }, [personId], page);
  }

  async ofJourney(asking: Asking, journeyId: string, page: PageQuery): Promise<LogPage> {
    const { personId } = found(
      await this.record.as(asking.requester, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    return this.lines(asking, { journeyId }, [journeyId, personId], page);
  }

  private async lines(
    asking: Asking,
    record: LoggedRecord,
    ids: string[],
    { after, limit: size }: PageQuery,
  ): Promise<LogPage> {
    await this.record.permit(asking, 'read', 'AccessLog', {}, ids);
    const { items, ...rest } = await this.record.as(asking.requester, (tx) =>
      accessLogOf(tx, record, { ...(after === undefined ? {} : { after }), size }),
    );
    return { ...rest, items: items.map((row) => logLine.parse(plain(row))) };
  }
}
