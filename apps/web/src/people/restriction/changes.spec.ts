import { refusing } from '../../testing/fake-api';
import { fakeVisit, type Pretended } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { RestrictionChangesController } from './changes.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const relative = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0003', name: 'Sample Relative' };
const stands = { personId: id, restricted: true, staffIds: [], teamIds: [], excluded: [], opened: [] };
const controller = new RestrictionChangesController();
const back = { goTo: `/people/${id}/restriction` };
const visiting = (more: Pretended = {}) =>
  fakeVisit({
    ...{ staff: [relative], ...more },
    api: { 'get /people/{personId}/restriction': stands, ...more.api },
  });

describe('a change of who may see a record', () => {
  it('says first what it does', async () => {
    const pages = [
      await controller.lifting(visiting().visit, id),
      await controller.excluding(visiting().visit, id),
      await controller.readmitting(visiting().visit, id, relative.id),
    ].map(rendered);
    expect(pages.map(($) => textOf($, 'h1'))).toEqual([
      'Open this record again',
      'Shut somebody out',
      'Let Sample Relative in again',
    ]);
    expect(pages.map(faultsOf)).toEqual([[], [], []]);
    expect(pages.map(($) => $('title').text())).toEqual(Array(3).fill('Who may see this record – Child’s Journey'));
  });

  it('opens the record again, with a reason', async () => {
    const { visit, api, told } = visiting({ posted: { reason: 'Synthetic' } });
    expect(await controller.lift(visit, id)).toEqual(back);
    const body = { reason: 'Synthetic' };
    expect(api.sent).toMatchObject([{ method: 'delete', address: '/people/{personId}/restriction', body }]);
    expect(told[0]?.heading).toBe('Recorded: this record is not restricted any more');
  });

  it('shuts somebody out, with a reason', async () => {
    const { visit, api } = visiting({ posted: { workerId: relative.id, reason: 'Synthetic: an aunt' } });
    expect(await controller.exclude(visit, id)).toEqual(back);
    const body = { staffId: relative.id, reason: 'Synthetic: an aunt' };
    expect(api.sent).toMatchObject([{ method: 'post', address: '/people/{personId}/exclusions', body }]);
  });

  it('says which work must be handed over first', async () => {
    const held = [{ stageId: `${id}/coreAssessment-1`, workerId: relative.id }];
    const refused = {
      because: 'refused',
      sentence: 'Hand it over',
      code: 'EXCLUSION.HOLDS_WORK',
      status: 409,
    } as const;
    const api = { 'post /people/{personId}/exclusions': refusing({ ...refused, held }) };
    const page = await controller.exclude(
      visiting({ api, posted: { workerId: relative.id, reason: 'Synthetic' } }).visit,
      id,
    );
    expect(textOf(rendered(page), '.govuk-error-summary')).toContain('Sample Relative: core assessment 1');
  });

  it('lets somebody in again, with a reason', async () => {
    const { visit, api } = visiting({ posted: { reason: 'Synthetic' } });
    expect(await controller.readmit(visit, id, relative.id)).toEqual(back);
    const path = { personId: id, staffId: relative.id };
    expect(api.sent).toMatchObject([{ method: 'delete', address: '/people/{personId}/exclusions/{staffId}', path }]);
  });

  it('is offered only to whoever may restrict the record', async () => {
    const { visit } = visiting({ api: { 'get /people/{personId}/restriction': 403 } });
    await expect(controller.excluding(visit, id)).rejects.toMatchObject({ status: 403 });
  });
});
