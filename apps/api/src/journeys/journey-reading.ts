import { Injectable } from '@nestjs/common';
import { chronology, type Prisma } from '#libs/database';
import { journeyAsAt } from '#libs/record';
import { deadlineView } from '../deadlines/deadline-view';
import { type Asking } from '../reading/asking';
import { asIs, given } from '../reading/iso';
import { plain } from '../reading/plain';
import { found, Record } from '../reading/record';
import { restrictedFor } from '../reading/restricted';
import { stageSummaryView } from '../stages/stage-view';
import { asAtView } from './as-at-view';
import { type AsAtQuery, type JourneyAsAtAnswer } from './as-at.schemas';
import { type ChronologyQuery, filterOf } from './chronology-query';
import { holdersOf } from './holders';
import { interpreterIn, journeySummaryView, warningsIn } from './journey-view';
import { type ChronologyAnswer, chronologyEntry, type JourneyAnswer } from './journey.schemas';
import { momentAsked } from './moment-asked';

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
        ...given('workerId', journey.workerId, asIs),
        version: own.version,
        ...restrictedFor(asking.requester, journeyId),
        ...given('interpreter', interpreterIn(own.state), asIs),
        ...warningsIn(own.state),
        holders: await holdersOf(tx, [journey, ...stages]),
        stages: stages.map(stageSummaryView),
        deadlines: deadlines.map((deadline) => deadlineView(deadline, now)),
      };
    });
  }

  /** All facts about the child, as far as the person may see each: contacts, this journey and those before it. */
  async chronology(asking: Asking, journeyId: string, asked: ChronologyQuery): Promise<ChronologyAnswer> {
    await this.mayRead(asking, journeyId);
    const { after, limit } = asked;
    const page = await this.record.as(asking.requester, (tx) =>
      chronology(tx, journeyId, { after, size: limit }, filterOf(asked)),
    );
    return { ...page, items: page.items.map((row) => chronologyEntry.parse(plain(row))) };
  }

  /** What had been written down by a moment, with the dates that the clocks had by then. */
  async asAt(asking: Asking, journeyId: string, { at }: AsAtQuery): Promise<JourneyAsAtAnswer> {
    const moment = momentAsked(at);
    await this.mayRead(asking, journeyId);
    const known = await this.record.as(asking.requester, (tx) => journeyAsAt(tx, journeyId, moment));
    return asAtView(known, journeyId, moment);
  }

  private async mayRead(asking: Asking, journeyId: string): Promise<Prisma.JourneyModel> {
    const journey = found(
      await this.record.as(asking.requester, (tx) => tx.journey.findUnique({ where: { id: journeyId } })),
    );
    await this.record.permit(asking, 'read', 'Journey', journey, [journeyId, journey.personId]);
    return journey;
  }
}
