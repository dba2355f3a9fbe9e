import { type Prisma } from '#libs/database';
import { londonDate } from '#libs/timescales';
import { asIs, dateOf, given, instantOf } from '../reading/iso';
import { type InspectionLine } from './inspection.schemas';
import { type SampleLine } from './sample.schemas';

export function inspectionView(row: Prisma.InspectionModel, now: Date): InspectionLine {
  const { id: inspectionId, inspectorIds, openedBy } = row;
  return {
    ...{ inspectionId, inspectorate: row.inspectorate as InspectionLine['inspectorate'] },
    ...{ startsOn: dateOf(row.startsOn), endsOn: dateOf(row.endsOn), state: stateOf(row, now) },
    ...{ inspectorIds, openedBy, openedAt: instantOf(row.openedAt) },
    ...given('endedBy', row.endedBy, asIs),
    ...given('endedAt', row.endedAt, instantOf),
  };
}

function stateOf({ startsOn, endsOn, endedAt }: Prisma.InspectionModel, now: Date): InspectionLine['state'] {
  const today = londonDate(now.toISOString());
  if (endedAt !== null || dateOf(endsOn) < today) return 'over';
  return dateOf(startsOn) > today ? 'coming' : 'open';
}

export function sampleView(row: Prisma.InspectionSampleModel): SampleLine {
  const { id: sampleId, drawnBy, seed, size, frame, frameHash } = row;
  const filters = row.filters as SampleLine['filters'];
  return { sampleId, drawnBy, drawnAt: instantOf(row.drawnAt), seed, size, frame, frameHash, filters };
}
