import { Injectable } from '@nestjs/common';
import { chronology, type Prisma } from '#libs/database';
import { deadlineView } from '../deadlines/deadline-view';
import { type Asking } from '../reading/asking';
import { type PageQuery } from '../reading/paging';
import { plain } from '../reading/plain';
import { found, Record } from '../reading/record';
import { stageSummaryView } from '../stages/stage-view';
import { journeySummaryView } from './journey-view';
import { type ChronologyAnswer, chronologyEntry, type JourneyAnswer } from './journey.schemas';

/** A child's episode of need: its stages, its clocks and all that happened. */
@Injectable()
export class JourneyReading {
  constructor(private readonly record: Record) {}

  async journey(asking: Asking, journeyId: string): Promise<JourneyAnswer> {
    const journey = await this.mayRead(asking, journeyId);
    return this.record.as(asking.requester, async (tx) => {
      const own = found(await tx.stage.findUnique({ where: { id: journeyId } }));
      const stages = await tx.stage.findMany({
        where: { journeyId, id: { not: journeyId } },
        orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      });
      const deadlines = await tx.deadline.findMany({
        where: { stageId: { in: [journeyId, ...stages.map(({ id }) => id)] } },
        orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      });
      const now = new Date();
      return {
        ...journeySummaryView(journey),
        version: own.version,
        stages: stages.map(stageSummaryView),
        deadlines: deadlines.map((deadline) => deadlineView(deadline, now)),
      };
    });
  }

  /** All facts about the child, as far as the person may see each: contacts, this journey and those before it. */
  async chronology(asking: Asking, journeyId: string, { after, limit }: PageQuery): Promise<ChronologyAnswer> {
    await this.mayRead(asking, journeyId);
    const page = await this.record.as(asking.requester, (tx) => chronology(tx, journeyId, { after, size: limit }));
    return { ...page, items: page.items.map((row) => chronologyEntry.parse(plain(row))) };
  }

  private async mayRead(asking: Asking, journeyId: string): Promise<Prisma.JourneyModel> {
    const journey = found(
      await this.record.as(asking.requester, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    await this.record.permit(asking, 'read', 'Journey', journey, [journeyId, journey.personId]);
    return journey;
  }
}
