import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { drawSample, sampleFrame } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { commandOf } from '../quality/audits';
import { childrenOf } from '../quality/texts-of';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { sampleView } from './inspection-view';
import { Inspections } from './inspections';
import { type SampleAnswer, type SampleRequest } from './sample.schemas';

/** Journeys that are drawn for an inspection, and kept as they were drawn. */
@Injectable()
export class Samples {
  constructor(
    private readonly record: Record,
    private readonly inspections: Inspections,
  ) {}

  /**
   * The frame is what whoever draws may read, less restricted records that the inspection was not given. Written by the service itself: an
   * inspector's own reading changes nothing.
   */
  async draw(attempt: Attempt, inspectionId: string, request: SampleRequest): Promise<SampleAnswer> {
    const { size, seed = randomUUID(), ...filters } = request;
    const { requester } = attempt;
    await this.record.permit(attempt, 'create', 'Sample', await this.inspections.row(attempt, inspectionId), [
      inspectionId,
    ]);
    const frame = await this.record.as(requester, (tx) => sampleFrame(tx, filters, inspectionId));
    const command = { ...commandOf(attempt), inspectionId, size, seed, filters };
    const { id } = await this.record.asService(requester.actorId, (tx) => drawSample(tx, command, frame));
    return this.of(attempt, inspectionId, id);
  }

  async of(asking: Asking, inspectionId: string, id: string): Promise<SampleAnswer> {
    const { requester } = asking;
    const inspection = await this.inspections.row(asking, inspectionId);
    await this.record.permit(asking, 'read', 'Sample', inspection, [inspectionId, id]);
    const answer = await this.record.as(requester, async (tx) => {
      const row = found(await tx.inspectionSample.findFirst({ where: { id, inspectionId } }));
      const places = await tx.inspectionSampleJourney.findMany({
        where: { sampleId: id },
        orderBy: { position: 'asc' },
      });
      const ids = places.map(({ journeyId }) => journeyId);
      const children = await childrenOf(tx, ids);
      const journeys = new Map((await tx.journey.findMany({ where: { id: { in: ids } } })).map((one) => [one.id, one]));
      return {
        inspectionId,
        ...sampleView(row),
        journeys: places.flatMap(({ position, journeyId }) => {
          const journey = journeys.get(journeyId);
          if (!journey) return [];
          const { kind, status, referralAt, teamId } = journey;
          const known = { kind, status, referralAt: instantOf(referralAt), ...given('teamId', teamId, asIs) };
          return [{ position, journeyId, ...known, ...children.get(journeyId) }];
        }),
      };
    });
    await this.record.noteReading(
      asking,
      'Journey',
      answer.journeys.map(({ journeyId }) => journeyId),
    );
    return answer;
  }
}
