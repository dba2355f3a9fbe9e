import { Injectable } from '@nestjs/common';
import { type Prisma } from '#libs/database';
import { deadlineView } from '../deadlines/deadline-view';
import { type Asking } from '../reading/asking';
import { dateOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { stageSummaryView } from '../stages/stage-view';
import { factView, journeySummaryView } from './journey-view';
import { type ChronologyAnswer, type JourneyAnswer } from './journey.schemas';

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
        where: { stageId: { in: stages.map(({ id }) => id) } },
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

  /** The facts of the journey and of the contact that opened it, as far as the person may see either. */
  async chronology(asking: Asking, journeyId: string): Promise<ChronologyAnswer> {
    const { contactId, referralAt } = await this.mayRead(asking, journeyId);
    const facts = await this.record.as(asking.requester, (tx) =>
      tx.fact.findMany({
        where: { streamId: { in: [journeyId, contactId] } },
        orderBy: [{ occurredAt: 'asc' }, { position: 'asc' }],
      }),
    );
    return { journeyId, from: dateOf(facts[0]?.occurredAt ?? referralAt), items: facts.map(factView) };
  }

  private async mayRead(asking: Asking, journeyId: string): Promise<Prisma.JourneyModel> {
    const journey = found(
      await this.record.as(asking.requester, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    await this.record.permit(asking, 'read', 'Journey', journey, [journeyId, journey.personId]);
    return journey;
  }
}
