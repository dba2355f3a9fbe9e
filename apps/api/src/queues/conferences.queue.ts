import { Injectable } from '@nestjs/common';
import { comingConferences as inOrder } from '#libs/database';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { comingConference, type ComingConferences } from './conferences.schemas';

/** Clocks until a conference sits, and until what it decided is out. */
const rules = [
  ...['initial-conference', 'transfer-in-conference', 'transfer-notice', 'pre-birth-conference'],
  ...['review-conference-first', 'review-conference-later', 'review-conference-after-birth'],
  ...['conference-decisions', 'conference-record'],
];

/** Child protection conferences that come, as far as the person sees the children. */
@Injectable()
export class ConferencesQueue {
  constructor(private readonly record: Record) {}

  async list(asking: Asking, { after, limit }: PageQuery): Promise<ComingConferences> {
    const { items, ...rest } = await this.record.as(asking.requester, (tx) =>
      inOrder(tx, { rules }, { after, size: limit }),
    );
    const seen = items.filter((row) => this.record.may(asking, 'read', 'Stage', row));
    await this.record.noteReading(
      asking,
      'Stage',
      seen.map(({ stageId }) => stageId),
    );
    return { ...rest, items: seen.map((row) => comingConference.parse(plain(row))) };
  }
}
