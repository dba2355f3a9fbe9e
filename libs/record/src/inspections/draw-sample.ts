import { v5 } from 'uuid';
import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { mustGoOn } from '#libs/quality';
import { londonDate } from '#libs/timescales';
import { dayOf } from '../days';
import { toJson } from '../json';
import { type Draw, drawn } from '../quality/draw';
import { type QualityCommand, recordQuality } from '../quality/record-quality';
import { type SampleFilters } from './frame';

export interface SampleToDraw extends QualityCommand {
  inspectionId: string;
  seed: string;
  size: number;
  filters: SampleFilters;
}

/**
 * Draws journeys out of a frame, each at most once, and keeps them as they were drawn. The same seed and the same frame give the same
 * sample. Codes: INSPECTION.UNKNOWN, those of `mustGoOn`, INSPECTION.NONE_TO_DRAW.
 */
export async function drawSample(
  tx: Tx,
  command: SampleToDraw,
  frame: readonly string[],
): Promise<{ id: string; draw: Draw; replayed: boolean }> {
  const { commandId, inspectionId, seed, size, filters, by, at } = command;
  return recordQuality(tx, command, async (write) => {
    const inspection = await tx.inspection.findUnique({ where: { id: inspectionId } });
    if (!inspection) throw new RuleBroken('INSPECTION.UNKNOWN', 'There is no such inspection');
    const { startsOn, endsOn, endedAt } = inspection;
    mustGoOn({ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), endedAt }, londonDate(at));
    if (frame.length === 0) throw new RuleBroken('INSPECTION.NONE_TO_DRAW', 'There is no such journey to draw from');
    const { sample, draw } = drawn(frame, size, seed);
    const id = v5('sample', commandId);
    const how = { seed, size, filters: toJson(filters), frame: draw.population, frameHash: draw.populationHash };
    await tx.inspectionSample.createMany({
      data: [{ id, inspectionId, ...how, drawnBy: by.id, drawnAt: new Date(at) }],
    });
    await tx.inspectionSampleJourney.createMany({
      data: sample.map((journeyId, n) => ({ sampleId: id, position: n + 1, journeyId })),
    });
    await write.fact(inspectionId, 'inspection.sampleDrawn', { inspectionId, sampleId: id, ...draw, filters });
    return { id, draw };
  });
}
