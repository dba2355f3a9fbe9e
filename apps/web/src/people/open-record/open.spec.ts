import { errorView } from '../../shared/errors/error.view';
import { refusing } from '../../testing/fake-api';
import { fakeVisit, type Pretended } from '../../testing/fake-visit';
import { rendered, renderedTemplate, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { OpenRecordController } from './open.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const policy = { value: { breakGlassMinutes: 60 } };
const opened = { personId: id, until: '2013-02-25T15:10:00.000Z' };
const controller = new OpenRecordController();
const visiting = (more: Pretended = {}) =>
  fakeVisit({ may: ['breakGlass Person'], ...more, api: { 'get /policies/{name}': policy, ...more.api } });

describe('opening a restricted record', () => {
  it('tells before it is pressed who is told, how long it stays open, and that looking is noted', async () => {
    const $ = rendered(await controller.ask(visiting({ query: { id } }).visit));
    expect(textOf($, '.govuk-warning-text')).toContain('Every senior manager is told at once');
    expect(textOf($, 'main')).toContain('for one hour, to read and not to write');
    expect(textOf($, 'main')).toContain('Every page of it that you look at is noted');
    expect($('#id').val()).toBe(id);
    expect(textOf($, '#form .govuk-button:first')).toBe('Open the record and tell the senior managers');
    expect(faultsOf($)).toEqual([]);
  });

  it('takes from the address nothing but an id', async () => {
    expect(rendered(await controller.ask(visiting({ query: { id: 'Sample Example' } }).visit))('#id').val()).toBe('');
  });

  it('leads to the record, and says until when it is open', async () => {
    const posted = { id: `${id}/singleAssessment-1`, reason: 'Synthetic: cannot wait' };
    const { visit, api, told } = visiting({ posted, api: { 'post /people/{personId}/break-glass': opened } });
    expect(await controller.open(visit)).toEqual({ goTo: `/people/${id}` });
    const sent = { path: { personId: id }, body: { reason: 'Synthetic: cannot wait' } };
    expect(api.sent).toMatchObject([{ address: '/people/{personId}/break-glass', ...sent }]);
    expect(told[0]?.heading).toBe('This record is open to you until 15:10');
    expect(told[0]?.text).toContain('Every senior manager has been told');
  });

  it('wants an id and a reason', async () => {
    const page = await controller.open(visiting({ posted: { id: '1234' } }).visit);
    expect(page).toMatchObject({ status: 422 });
    const $ = rendered(page);
    expect(textOf($, '.govuk-error-summary')).toContain('Enter the whole id');
    expect(textOf($, '.govuk-error-summary')).toContain('Enter why it cannot wait');
    expect(faultsOf($)).toEqual([]);
  });

  it('says the same of no record and of one that does not open to this person', async () => {
    const absent = { because: 'refused', sentence: 'There is no such record', code: 'RECORD.NOT_FOUND', status: 404 };
    const api = { 'post /people/{personId}/break-glass': refusing(absent as never) };
    const $ = rendered(await controller.open(visiting({ api, posted: { id, reason: 'Synthetic' } }).visit));
    expect(textOf($, '.govuk-error-summary li')).toBe('There is no such record');
    expect($('#reason').val()).toBe('Synthetic');
  });

  it('is for those who may', async () => {
    await expect(controller.ask(visiting({ may: [] }).visit)).rejects.toMatchObject({ status: 403 });
    await expect(controller.open(visiting({ may: [] }).visit)).rejects.toMatchObject({ status: 403 });
  });
});

describe('the page of what is not found', () => {
  it('leads there whoever may, and nobody else', () => {
    const leads = (open?: string) => renderedTemplate('shared/errors/error.njk', errorView(404, 'r', open));
    expect(leads(`/open-record?id=${id}`)(`main a[href="/open-record?id=${id}"]`)).toHaveLength(1);
    expect(textOf(leads(), 'main')).not.toContain('open it');
    expect(faultsOf(leads(`/open-record?id=${id}`))).toEqual([]);
  });
});
