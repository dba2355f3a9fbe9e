import { randomUUID } from 'node:crypto';
import { demoPeople } from '#libs/embedded';
import { type Bench } from '../bench';
import { type AccessTable, overseers } from './rows';

const openers = ['head', 'administrator'] as const;
const soon = { startsOn: '2031-03-03', endsOn: '2031-03-14' };

/** Inspections: one goes on that lets the inspector in, and one comes in some years. */
export const inspectionRows: AccessTable = {
  listInspections: {
    try: () => ['GET', '/inspections'],
    in: [...overseers, 'administrator'],
    finds: { thing: (it) => it.inspectionId, who: [...overseers, 'administrator'] },
  },
  openInspection: {
    try: () => [
      'POST',
      '/inspections',
      { body: { inspectorate: 'ofsted', ...soon, inspectorIds: [demoPeople.inspector.id] } },
    ],
    in: openers,
  },
  inspection: { try: (it) => ['GET', `/inspections/${it.inspectionId}`], in: [...overseers, 'administrator'] },
  endInspection: {
    try: (it) => ['DELETE', `/inspections/${it.comingInspectionId}`, { body: { reason: 'Synthetic' } }],
    in: openers,
  },
  inspectionFile: {
    try: (it) => ['GET', `/journeys/${it.journeyId}/inspection-file`],
    in: overseers,
    finds: { thing: (it) => it.textHash, who: overseers },
  },
  inspectionLooks: { try: (it) => ['GET', `/inspections/${it.inspectionId}/access-log`], in: overseers },
  inspectionAnnexList: {
    try: (it) => ['GET', `/inspections/${it.inspectionId}/annex-a/1?asAt=2013-02-25`],
    in: overseers,
    finds: { thing: () => '2A: Schools', who: overseers },
  },
  drawInspectionSample: {
    try: (it) => ['POST', `/inspections/${it.inspectionId}/samples`, { body: { size: 1 } }],
    in: ['head', 'inspector'],
  },
  inspectionSample: {
    try: (it) => ['GET', `/inspections/${it.inspectionId}/samples/${it.sampleId}`],
    in: overseers,
    finds: { thing: (it) => it.journeyId, who: overseers },
  },
};

export async function inspectionsOf(
  { owner }: Bench,
  journeyId: string,
): Promise<{ inspectionId: string; comingInspectionId: string; sampleId: string }> {
  const [inspectionId, comingInspectionId, sampleId] = [randomUUID(), randomUUID(), randomUUID()];
  const opened = { openedBy: demoPeople.headOfService.id, openedAt: new Date() };
  const whose = { inspectorate: 'ofsted', inspectorIds: [demoPeople.inspector.id], ...opened };
  const now = Date.now();
  const days = (from: number, to: number) => ({ startsOn: new Date(from), endsOn: new Date(to) });
  const week = 7 * 86_400_000;
  await owner.inspection.create({ data: { id: inspectionId, ...whose, ...days(now - week, now + week) } });
  const later = days(Date.parse(soon.startsOn), Date.parse(soon.endsOn));
  await owner.inspection.create({ data: { id: comingInspectionId, ...whose, ...later } });
  const how = { seed: 'one', size: 1, filters: {}, frame: 1, frameHash: 'none' };
  const drawn = { drawnBy: demoPeople.inspector.id, drawnAt: new Date(now) };
  await owner.inspectionSample.create({ data: { id: sampleId, inspectionId, ...how, ...drawn } });
  await owner.inspectionSampleJourney.create({ data: { sampleId, position: 1, journeyId } });
  return { inspectionId, comingInspectionId, sampleId };
}
