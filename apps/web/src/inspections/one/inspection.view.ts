import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { moment } from '../../shared/templates/london';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { daysWords, filterWords, inspectorateWords, stateTag } from '../inspection-words';

interface SampleRow {
  href: string;
  when: string;
  who: string;
  from: string;
  size: string;
}

export interface InspectionView extends PageModel {
  state: { text: string; classes: string };
  rows: readonly { key: string; value: string }[];
  opened: readonly { href: string; text: string }[];
  /** Absent for whoever reads no samples. */
  samples?: readonly SampleRow[];
  draw?: string;
  looks?: string;
  end?: string;
  doors: readonly { href: string; text: string }[];
}

export function inspectionView(inspection: Schemas['InspectionEntry'], staff: Staff, me: Me): InspectionView {
  const { inspectionId, state, samples } = inspection;
  const goesOn = state === 'open';
  return {
    ...{ title: inspectorateWords(inspection.inspectorate), where: 'Inspections' },
    back: { href: paths.inspections, text: 'Back to inspections' },
    state: stateTag(state),
    rows: aboutIt(inspection, staff),
    opened: me.may('read', 'Person')
      ? inspection.restrictedIds.map((personId) => ({ href: to('person', { personId }), text: personId }))
      : [],
    ...(samples ? { samples: samples.map((sample) => sampleRow(inspectionId, sample, staff)) } : {}),
    ...(goesOn && me.may('create', 'Sample') ? { draw: to('drawSample', { inspectionId }) } : {}),
    ...(me.may('read', 'AccessLog') ? { looks: to('inspectionLooks', { inspectionId }) } : {}),
    ...(state !== 'over' && me.may('end', 'Inspection') ? { end: to('endInspection', { inspectionId }) } : {}),
    doors: [
      ...(goesOn && me.may('read', 'AnnexList')
        ? [{ href: to('inspectionLists', { inspectionId }), text: 'Lists of Annex A' }]
        : []),
      ...(me.may('read', 'Measure') ? [{ href: paths.measures, text: 'Measures' }] : []),
      ...(me.may('read', 'Audit') ? [{ href: paths.qualityOverview, text: 'A month of quality in numbers' }] : []),
      ...(me.may('search', 'Person') ? [{ href: paths.search, text: 'Find a child' }] : []),
    ],
  };
}

function aboutIt(inspection: Schemas['InspectionEntry'], staff: Staff): InspectionView['rows'] {
  const { inspectorIds, openedBy, openedAt, endedBy, endedAt, endReason } = inspection;
  return [
    { key: 'Days', value: `${daysWords(inspection)}, both included` },
    { key: 'Inspectors', value: inspectorIds.map((id) => staff.nameOf(id)).join(', ') },
    { key: 'Opened', value: `${moment(openedAt)} by ${staff.nameOf(openedBy)}` },
    ...(endedAt ? [{ key: 'Ended early', value: `${moment(endedAt)} by ${staff.nameOf(endedBy)}` }] : []),
    ...(endReason ? [{ key: 'Why', value: endReason }] : []),
  ];
}

function sampleRow(inspectionId: string, sample: Schemas['InspectionSample'], staff: Staff): SampleRow {
  const { sampleId, drawnAt, drawnBy, size, frame, filters } = sample;
  return {
    href: to('inspectionSample', { inspectionId, sampleId }),
    ...{ when: moment(drawnAt), who: staff.nameOf(drawnBy), from: filterWords(filters) },
    size: `${Math.min(size, frame)} of ${frame}`,
  };
}
