import { Injectable } from '@nestjs/common';
import { type Requester } from '#libs/access';
import { handedOver } from '#libs/database';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { handedOverStage, type HandedOverStages } from './handed-over.schemas';

/** What the night's duty team has left for the day. */
@Injectable()
export class HandedOverQueue {
  constructor(private readonly record: Record) {}

  async list(asking: Asking, { after, limit }: PageQuery): Promise<HandedOverStages> {
    const { requester } = asking;
    const { items, ...rest } = await this.record.as(requester, (tx) =>
      handedOver(tx, { teams: teamsOf(requester) }, { after, size: limit }),
    );
    const seen = items.filter((row) => this.record.may(asking, 'read', 'Stage', row));
    await this.record.noteReading(
      asking,
      'Stage',
      seen.map(({ stageId }) => stageId),
    );
    return { ...rest, items: seen.map((row) => handedOverStage.parse(plain(row))) };
  }
}

/** The hub takes over whatever came in at night; a team what is about its children. */
function teamsOf({ scope }: Requester): readonly string[] | undefined {
  if (['all', 'inspection', 'hub'].includes(scope.kind)) return undefined;
  return scope.kind === 'teams' ? scope.teams : [];
}
