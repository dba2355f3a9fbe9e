import { fakeVisit, somebody } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { InspectionsController } from './list/inspections.controller';
import { InspectionController } from './one/inspection.controller';
import { SamplesController } from './sample/samples.controller';

const id = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const [inspectionId, sampleId, journeyId] = [id(1), id(2), id(3)];
const inspector = { id: id(4), name: 'Sample Inspector', roles: ['INSPECTOR'] };
const worker = { id: id(5), name: 'Sample Worker', roles: ['SOCIAL_WORKER'] };
const inspection = {
  ...{ inspectionId, inspectorate: 'ofsted', startsOn: '2026-03-02', endsOn: '2026-03-13', state: 'open' },
  ...{
    inspectorIds: [inspector.id],
    openedBy: somebody.id,
    openedAt: '2026-02-20T10:00:00.000Z',
    restrictedIds: [id(6)],
  },
};
const drawn = {
  ...{ sampleId, drawnBy: inspector.id, drawnAt: '2026-03-02T10:00:00.000Z', seed: 'monday', size: 2, frame: 40 },
  ...{ frameHash: 'a'.repeat(64), filters: { kind: 'section47Enquiry', from: '2025-09-01', late: true } },
};
const journey = {
  ...{ position: 1, journeyId, kind: 'episodeOfNeed', status: 'open', referralAt: '2025-10-01T10:00:00.000Z' },
  ...{ givenName: 'Sample', familyName: 'Example', teamId: 'north' },
};
const host = [
  'read AnnexList',
  'read Inspection',
  'create Inspection',
  'end Inspection',
  'read Sample',
  'create Sample',
  'read AccessLog',
];
const api = {
  'get /inspections': { items: [inspection] },
  'get /inspections/{inspectionId}': { ...inspection, samples: [drawn] },
  'get /inspections/{inspectionId}/samples/{sampleId}': { inspectionId, ...drawn, journeys: [journey] },
};
const visiting = (more: Parameters<typeof fakeVisit>[0] = {}) =>
  fakeVisit({ may: host, staff: [somebody, inspector, worker], ...more, api: { ...api, ...more.api } });

describe('inspections', () => {
  const controller = new InspectionsController();

  it('are listed with their days and how they stand', async () => {
    const $ = rendered(await controller.list(visiting().visit));
    expect(textOf($, 'tbody th')).toContain('Ofsted');
    expect(textOf($, 'tbody')).toContain('2 March 2026 to 13 March 2026');
    expect(textOf($, '.govuk-tag')).toBe('Goes on');
    expect($('main a[href="/inspections/open"]')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('are opened by who may, for somebody who is an inspector', async () => {
    const $ = rendered(await controller.ask(visiting().visit));
    expect(textOf($, '#form')).toContain('Sample Inspector');
    expect(textOf($, '#form')).not.toContain('Sample Worker');
    expect(faultsOf($)).toEqual([]);
    await expect(controller.ask(visiting({ may: ['read Inspection'] }).visit)).rejects.toMatchObject({ status: 403 });
  });

  it('send the days, who inspects and the restricted records by name', async () => {
    const { visit, api: sent } = visiting({
      posted: {
        ...{ inspectorate: 'ofsted', 'people.0.workerId': inspector.id, 'restricted.0.personId': id(6), _key: 'k' },
        ...{ 'startsOn.day': '2', 'startsOn.month': '3', 'startsOn.year': '2026' },
        ...{ 'endsOn.day': '13', 'endsOn.month': '3', 'endsOn.year': '2026' },
      },
      api: { 'post /inspections': inspection },
    });
    expect(await controller.open(visit)).toEqual({ goTo: `/inspections/${inspectionId}` });
    expect(sent.sent.filter(({ method }) => method === 'post')).toMatchObject([
      {
        address: '/inspections',
        body: {
          ...{ inspectorate: 'ofsted', startsOn: '2026-03-02', endsOn: '2026-03-13' },
          ...{ inspectorIds: [inspector.id], restrictedIds: [id(6)] },
        },
      },
    ]);
  });
});

describe('an inspection', () => {
  const controller = new InspectionController();

  it('shows who inspects, what was opened to it and its samples', async () => {
    const $ = rendered(await controller.inspection(visiting({ may: [...host, 'read Person'] }).visit, inspectionId));
    expect(textOf($, '.govuk-summary-list')).toContain('Sample Inspector');
    expect($(`main a[href="/people/${id(6)}"]`)).toHaveLength(1);
    expect(textOf($, 'tbody')).toContain('Section 47 enquiry, opened since 1 September 2025, late');
    expect(textOf($, 'tbody')).toContain('2 of 40');
    expect($(`main a[href="/inspections/${inspectionId}/annex-a"]`)).toHaveLength(1);
    expect($(`main a[href="/inspections/${inspectionId}/end"]`)).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('shows an administrator no sample and no look', async () => {
    const may = ['read Inspection', 'create Inspection', 'end Inspection'];
    const $ = rendered(
      await controller.inspection(
        visiting({ may, api: { 'get /inspections/{inspectionId}': inspection } }).visit,
        inspectionId,
      ),
    );
    expect(textOf($, 'main')).not.toContain('Samples');
    expect($('main a[href$="/looks"]')).toHaveLength(0);
  });

  it('is ended with a reason', async () => {
    const { visit, api: sent } = visiting({
      posted: { reason: 'They have left', _key: 'k' },
      api: { 'delete /inspections/{inspectionId}': inspection },
    });
    expect(await controller.end(visit, inspectionId)).toEqual({ goTo: `/inspections/${inspectionId}` });
    expect(sent.sent[0]).toMatchObject({ method: 'delete', body: { reason: 'They have left' } });
  });

  it('tells its host what was looked at', async () => {
    const line = { id: '7', at: '2026-03-03T09:30:00.000Z', actorName: 'Sample Inspector', roles: ['INSPECTOR'] };
    const seen = {
      ...line,
      action: 'read Journey',
      subjects: [id(1), id(2), id(3), id(4)],
      page: 'journey',
      allowed: true,
    };
    const looks = { 'get /inspections/{inspectionId}/access-log': { items: [seen], next: '7' } };
    const $ = rendered(await controller.looks(visiting({ api: looks }).visit, inspectionId));
    expect(textOf($, 'tbody')).toContain('Sample Inspector');
    expect(textOf($, 'tbody')).toContain('and 1 more');
    expect($(`main a[href="/inspections/${inspectionId}/looks?after=7"]`)).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });
});

describe('a sample', () => {
  const controller = new SamplesController();

  it('is drawn by size, seed and filters, and nothing of the form is kept', async () => {
    expect(faultsOf(rendered(controller.ask(visiting().visit, inspectionId)))).toEqual([]);
    const {
      visit,
      api: sent,
      drafts,
    } = visiting({
      posted: { size: '2', seed: 'monday', kind: 'section47Enquiry', late: 'true', _key: 'k' },
      api: { 'post /inspections/{inspectionId}/samples': { inspectionId, ...drawn, journeys: [journey] } },
    });
    const goTo = `/inspections/${inspectionId}/samples/${sampleId}`;
    expect(await controller.draw(visit, inspectionId)).toEqual({ goTo });
    const body = { size: 2, seed: 'monday', kind: 'section47Enquiry', late: true };
    expect(sent.sent).toMatchObject([{ method: 'post', body }]);
    expect([drafts.saved, drafts.dropped]).toEqual([[], []]);
  });

  it('is shown as it was drawn', async () => {
    const $ = rendered(await controller.sample(visiting().visit, inspectionId, sampleId));
    expect(textOf($, '.govuk-summary-list')).toContain('40 journeys');
    expect(textOf($, 'tbody')).toContain('Sample Example');
    expect($('title').text()).not.toContain('Example');
    expect(faultsOf($)).toEqual([]);
  });
});
