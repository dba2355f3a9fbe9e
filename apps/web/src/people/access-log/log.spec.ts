import { fakeVisit, type Pretended } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { actionWords } from './action-words';
import { AccessLogController } from './log.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const worker = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0004', name: 'Sample Worker' };
const person = { id, givenName: 'Sample', familyName: 'Example', sex: 'F', contacts: [] };
const line = {
  ...{ id: '7', at: '2013-02-25T09:30:00.000Z', actorId: worker.id, actorName: 'Sample Worker', subjects: [id] },
  ...{ roles: ['SOCIAL_WORKER'], action: 'read Stage', page: 'stage', allowed: true, requestId: 'r' },
};
const { actorId: _nobody, actorName: _nameless, page: _none, ...bare } = line;
const refused = { ...bare, id: '6', roles: [], action: 'miss GET /people/:personId', allowed: false };
const controller = new AccessLogController();
const visiting = (more: Pretended = {}) => {
  const asked: unknown[] = [];
  const log = (filled: { query?: unknown }) => {
    asked.push(filled.query);
    return { items: [line, refused], next: '6' };
  };
  const api = { 'get /people/{personId}': person, 'get /people/{personId}/access-log': log };
  return { ...fakeVisit({ staff: [worker], api, ...more }), asked };
};

describe('who looked at a record', () => {
  it('is told with the moment, the role, what it was, and the page, the newest first', async () => {
    const $ = rendered(await controller.log(visiting().visit, id));
    $('.app-stacked__label').remove();
    const rows = $('tbody tr')
      .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(rows).toEqual([
      '25 February 2013 at 09:30Sample WorkerSocial workerRead: stageStage',
      '25 February 2013 at 09:30Somebody who was not knownAsked for it, and was told that it is not there Refused ' +
        'No page of this service',
    ]);
    expect($(`main a[href="/people/${id}/access-log?after=6"]`)).toHaveLength(1);
    expect(textOf($, 'main')).toContain('That you looked here is noted as well');
    expect($('title').text()).toBe('Who looked at this record – Child – Child’s Journey');
    expect(faultsOf($)).toEqual([]);
  });

  it('is narrowed to one person and one day, also on the pages after', async () => {
    const { visit, asked } = visiting({ query: { actorId: worker.id, day: '2013-02-25' } });
    const $ = rendered(await controller.log(visit, id));
    expect(asked).toEqual([{ actorId: worker.id, day: '2013-02-25', limit: 100, after: undefined }]);
    expect(textOf($, 'main strong:first')).toBe('Sample Worker, on 25 February 2013, the newest first.');
    const next = `/people/${id}/access-log?actorId=${worker.id}&day=2013-02-25&after=6`;
    expect($(`main a[href="${next}"]`)).toHaveLength(1);
  });

  it('wants a real day', async () => {
    const { visit, asked } = visiting({ query: { day: 'yesterday' } });
    const page = await controller.log(visit, id);
    expect(page).toMatchObject({ status: 400 });
    expect(asked).toEqual([]);
    expect(textOf(rendered(page), '.govuk-error-summary a')).toBe('Enter a real day');
    expect(faultsOf(rendered(page))).toEqual([]);
  });

  it('is no page for whoever may not know it', async () => {
    const api = { 'get /people/{personId}': person, 'get /people/{personId}/access-log': 403 };
    await expect(controller.log(visiting({ api }).visit, id)).rejects.toMatchObject({ status: 403 });
  });

  it('says in plain words what was done', () => {
    expect(actionWords('breakGlass Person')).toBe('Opened the restricted record in an emergency');
    expect(actionWords('allocate Stage')).toBe('Allocate: stage');
  });
});
