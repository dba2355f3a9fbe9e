import { fakeVisit, somebody } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { OwnerController } from './owner.controller';

const colleague = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002', name: 'Sample Colleague' };
const left = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0003', name: 'Sample Leaver', active: false };
const controller = new OwnerController();
const visiting = (address: string) =>
  fakeVisit({
    staff: [somebody, colleague, left],
    posted: { toId: colleague.id, _key: 'k' },
    api: { [`post ${address}`]: {} },
  });

describe('what somebody sees to', () => {
  it('is given to somebody who is here', async () => {
    const $ = rendered(await controller.askAction(visiting('').visit, 'an-action'));
    expect(textOf($, '#form')).toContain('Sample Colleague');
    expect(textOf($, '#form')).not.toContain('Sample Leaver');
    expect(faultsOf($)).toEqual([]);
  });

  it('is an action of an audit or a complaint', async () => {
    const { visit, api, told } = visiting('/quality-actions/{actionId}/owner');
    expect(await controller.passAction(visit, 'an-action')).toEqual({ goTo: '/quality/actions/an-action' });
    expect(api.sent).toMatchObject([{ path: { actionId: 'an-action' }, key: 'k', body: { ownerId: colleague.id } }]);
    expect(told[0]?.heading).toBe('Recorded: somebody else sees to it');
  });

  it('is something that was learned', async () => {
    expect(faultsOf(rendered(await controller.askLearning(visiting('').visit, 'learned')))).toEqual([]);
    const { visit, api } = visiting('/learning/{learningId}/owner');
    expect(await controller.passLearning(visit, 'learned')).toEqual({ goTo: '/quality/learning/learned' });
    expect(api.sent).toMatchObject([{ path: { learningId: 'learned' }, body: { ownerId: colleague.id } }]);
  });
});
