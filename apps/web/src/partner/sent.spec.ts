import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { SentController } from './sent.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002';
const sent = {
  ...{ id, channel: 'shef', receivedAt: '2013-02-25T09:30:00.000Z', recordedAt: '2013-02-25T09:30:00.000Z' },
  children: [
    {
      ...{ position: 1, status: 'decided', outcome: 'earlyHelp', outcomeInWords: 'early help' },
      decidedAt: '2013-02-26T10:00:00.000Z',
      basicInformation: {
        services: [{ service: 'school', inWords: 'school nursing' }],
        commonAssessmentCompleted: true,
      },
    },
    { position: 2, status: 'received' },
  ],
};
const controller = new SentController();

describe('what a partner sees of its own enquiries', () => {
  it('is a list with the answers, and a way to send another', async () => {
    const api = { 'get /sent-enquiries': { items: [sent] } };
    const $ = rendered(await controller.list(fakeVisit({ may: ['create Enquiry'], api }).visit));
    expect(textOf($, 'tbody tr')).toContain('Decided for 1 of 2 children');
    expect($('a[href="/contacts/new"]')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('says what would be here', async () => {
    const $ = rendered(await controller.list(fakeVisit({ api: { 'get /sent-enquiries': { items: [] } } }).visit));
    expect(textOf($, 'main p')).toMatch(/^Nothing yet\./);
  });

  it('tells the outcome in words, the services, and whether a common assessment was completed', async () => {
    const $ = rendered(
      await controller.sent(fakeVisit({ api: { 'get /sent-enquiries/{enquiryId}': sent } }).visit, id),
    );
    expect(
      $('dd')
        .map((_, one) => $(one).text())
        .get(),
    ).toEqual([
      'Early helpDecided on 26 February 2013 at 10:00',
      'School nursing',
      'Yes',
      'Received. The council has not decided yet.',
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('says plainly that there is nothing to tell of a child who was never identified or is restricted, alike', async () => {
    const decided = { position: 1, status: 'decided', outcome: 'adviceGiven', outcomeInWords: 'advice given' };
    const api = { 'get /sent-enquiries/{enquiryId}': { ...sent, children: [decided] } };
    const $ = rendered(await controller.sent(fakeVisit({ api }).visit, id));
    expect(textOf($, 'dd:last')).toBe(
      'The council has nothing to tell you. Either it knows no child under what you gave, or it may not share what it knows.',
    );
    expect(textOf($, 'main')).not.toContain('CAF');
  });
});
