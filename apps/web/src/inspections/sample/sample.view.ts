import { childName } from '../../quality/quality-words';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment, sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { filterWords, journeyKindWords } from '../inspection-words';

export interface SampleView extends PageModel {
  rows: readonly { key: string; value: string }[];
  journeys: readonly { href: string; child: string; kind: string; since: string; status: string; team: string }[];
}

export function sampleView(sample: Schemas['InspectionSampleEntry'], staff: Staff): SampleView {
  const { inspectionId, drawnAt, drawnBy, seed, size, frame, frameHash, filters, journeys } = sample;
  return {
    ...{ title: 'Sample of journeys', where: 'Inspections' },
    back: { href: to('inspection', { inspectionId }), text: 'Back to the inspection' },
    rows: [
      { key: 'Drawn', value: `${moment(drawnAt)} by ${staff.nameOf(drawnBy)}` },
      { key: 'From', value: `${filterWords(filters)}: ${frame.toLocaleString('en-GB')} journeys` },
      { key: 'Wanted', value: String(size) },
      { key: 'Seed', value: seed },
      { key: 'SHA-256 of the ids it was drawn from', value: frameHash },
    ],
    journeys: journeys.map((journey) => ({
      href: to('inspectedJourney', { journeyId: journey.journeyId }),
      child: childName(journey),
      kind: journeyKindWords(journey.kind),
      since: day(journey.referralAt),
      status: sentence(takenApart(journey.status)),
      team: staff.teamNameOf(journey.teamId),
    })),
  };
}

export function drawView(inspectionId: string): PageModel {
  return {
    ...{ title: 'Draw a sample', where: 'Inspections' },
    back: { href: to('inspection', { inspectionId }), text: 'Back to the inspection' },
  };
}
