import { refusing } from '../../testing/fake-api';
import { fakeVisit, type Pretended } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { RestrictionController } from './restriction.controller';

const uuid = (n: number) => `5b0c9a52-1111-4c1c-9b6e-6f3f1f0a000${n}`;
const [id, journeyId, near] = [uuid(1), uuid(2), uuid(3)];
const worker = { id: uuid(4), name: 'Sample Worker' };
const manager = { id: uuid(5), name: 'Sample Manager' };
const relative = { id: near, name: 'Sample Relative' };
const teams = [{ id: 'north', name: 'Assessment Team North', service: 'assessment' }] as never[];
const open = { personId: id, restricted: false, staffIds: [], teamIds: [], excluded: [], opened: [] };
const restricted = {
  ...{ ...open, restricted: true, staffIds: [manager.id], teamIds: ['north'], since: '2013-02-25T09:30:00.000Z' },
  excluded: [{ staffId: near, since: '2013-02-26T10:00:00.000Z', reason: 'Synthetic: an aunt' }],
  opened: [
    {
      staffId: worker.id,
      openedAt: '2013-02-27T14:10:00.000Z',
      until: '2013-02-27T15:10:00.000Z',
      reason: 'Synthetic',
    },
  ],
};
const person = { id, givenName: 'Sample', familyName: 'Example', sex: 'F', createdAt: restricted.since, contacts: [] };
const journey = { id: journeyId, workerId: worker.id, stages: [{ workerId: near, finishedAt: restricted.since }] };
const answers = {
  'get /people/{personId}': person,
  'get /people/{personId}/journeys': { items: [{ id: journeyId }] },
  'get /journeys/{journeyId}': journey,
};
const controller = new RestrictionController();
const visiting = (stands: object, more: Pretended = {}) =>
  fakeVisit({
    ...{ teams, staff: [worker, manager, relative], may: ['restrict Person'], ...more },
    api: { ...answers, 'get /people/{personId}/restriction': stands, ...more.api },
  });

describe('who may see a record', () => {
  it('is said of a restricted one: who has it, who is shut out, who had to open it', async () => {
    const $ = rendered(await controller.restriction(visiting(restricted).visit, id));
    expect(textOf($, 'main')).toContain('Restricted since 25 February 2013 at 09:30');
    expect(textOf($, 'main ul.govuk-list--bullet')).toBe('Assessment Team NorthSample Manager');
    expect(textOf($, '#shut-out + dl')).toContain('Sample Relativesince 26 February 2013 at 10:00Synthetic: an aunt');
    expect($(`a[href="/people/${id}/exclusions/${near}/lift"]`)).toHaveLength(1);
    expect(textOf($, '#opened + dl')).toBe(
      'Sample Worker27 February 2013 at 14:10 until 27 February 2013 at 15:10Synthetic',
    );
    expect($('title').text()).not.toContain('Example');
    expect($('[name="people.0.workerId"]').val()).toBe(manager.id);
    expect(faultsOf($)).toEqual([]);
  });

  it('begins with whoever has open work with the child, who must be named', async () => {
    const $ = rendered(await controller.restriction(visiting(open).visit, id));
    expect($('[name="people.0.workerId"]').val()).toBe(worker.id);
    expect($('[name="people.1.workerId"]')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('Not restricted');
    expect(faultsOf($)).toEqual([]);
  });

  it('is changed with teams, people and a reason', async () => {
    const posted = { teamIds: 'north', 'people.0.workerId': manager.id, reason: 'Synthetic', _key: 'k' };
    const { visit, api, told } = visiting(open, { posted, api: { 'put /people/{personId}/restriction': restricted } });
    expect(await controller.restrict(visit, id)).toEqual({ goTo: `/people/${id}/restriction` });
    const body = { staffIds: [manager.id], teamIds: ['north'], reason: 'Synthetic' };
    expect(api.sent).toMatchObject([{ method: 'put', address: '/people/{personId}/restriction', body, key: 'k' }]);
    expect(told[0]?.heading).toBe('Recorded: this record is restricted');
  });

  it('wants a reason, and keeps what was chosen', async () => {
    const page = await controller.restrict(visiting(open, { posted: { teamIds: 'north' } }).visit, id);
    expect(page).toMatchObject({ status: 422 });
    const $ = rendered(page);
    expect(textOf($, '.govuk-error-summary li')).toBe('Enter why');
    expect($('[name=teamIds]').attr('checked')).toBe('checked');
    expect(faultsOf($)).toEqual([]);
  });

  it('names the work that would be left out, and whose it is', async () => {
    const held = [{ stageId: `${journeyId}/singleAssessment-1`, workerId: worker.id }, { restricted: true as const }];
    const refusal = { because: 'refused', sentence: 'Name them too', code: 'RESTRICTION.WORK_LEFT_OUT', status: 409 };
    const api = { 'put /people/{personId}/restriction': refusing({ ...refusal, because: 'refused', held }) };
    const page = await controller.restrict(visiting(open, { api, posted: { reason: 'Synthetic' } }).visit, id);
    const $ = rendered(page);
    const lines = $('.govuk-error-summary li')
      .map((_, line) => $(line).text().trim())
      .get();
    expect(lines).toEqual([
      'Name them too',
      'Sample Worker: assessment 1',
      'Work on a record that you cannot see: ask a senior manager',
    ]);
    expect($('.govuk-error-summary a').attr('href')).toBe(`/journeys/${journeyId}/stages/singleAssessment-1`);
    expect(faultsOf($)).toEqual([]);
  });

  it('is no page for whoever may not restrict records', async () => {
    await expect(controller.restriction(visiting(403 as never).visit, id)).rejects.toMatchObject({ status: 403 });
  });
});
