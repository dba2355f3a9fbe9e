import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { WaitingController } from './waiting.controller';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const manager = { id: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0009', name: 'Sample Manager' };
const item = {
  ...{ stageId: `${journeyId}/section47Enquiry-1`, kind: 'section47Enquiry', n: 1, status: 'concluded', journeyId },
  ...{ givenName: 'Sample', familyName: 'Example', openedAt: '2013-02-25T09:30:00.000Z', textHash: 'h' },
  ...{ wants: 'countersign', submission: 1, submittedBy: manager.id, submittedByName: 'Sample Author' },
  ...{ submittedAt: '2013-02-26T10:00:00.000Z', late: false },
};

const show = async (...items: object[]) => {
  const { visit } = fakeVisit({ api: { 'get /queues/awaiting-my-sign-off': { items } }, staff: [manager] });
  return rendered(await new WaitingController().waiting(visit));
};

describe('what waits for a signature', () => {
  it('says what is asked, and leads to the text', async () => {
    const $ = await show(item);
    expect(textOf($, 'tbody tr')).toContain('Countersign 26 February 2013 at 10:00, by Sample Author');
    expect($('tbody a').attr('href')).toBe(`/sign-off/${journeyId}/section47Enquiry-1`);
    expect(faultsOf($)).toEqual([]);
  });

  it('says for whom a deputy signs', async () => {
    const $ = await show({ ...item, wants: 'signOff', deputisingFor: manager.id });
    expect(textOf($, 'tbody tr')).toContain('Sign, for Sample Manager');
  });

  it('says what would be here when nothing waits', async () => {
    expect(textOf(await show(), 'main p')).toContain('Nothing waits for you.');
  });
});
