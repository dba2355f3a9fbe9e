import { fakeVisit } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { EnquiryController } from './enquiry.controller';

const enquiryId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002';
const head = { id: enquiryId, channel: 'shef', receivedAt: '2013-02-25T09:30:00.000Z' };
const contact = { id: enquiryId, position: 1, status: 'received', child: { givenName: 'Sample' } };
const controller = new EnquiryController();

describe('the confirmation of a contact', () => {
  it('gives the reference, and to the hub each child’s contact', async () => {
    const api = { 'get /enquiries/{enquiryId}': { ...head, contacts: [contact] } };
    const $ = rendered(await controller.enquiry(fakeVisit({ may: ['read Enquiry'], api }).visit, enquiryId));
    expect(textOf($, '.app-reference')).toBe(enquiryId);
    expect($('main li a').attr('href')).toBe(`/contacts/${enquiryId}`);
    expect(faultsOf($)).toEqual([]);
  });

  it('gives a partner the reference and the way to the answer, and no names', async () => {
    const api = { 'get /sent-enquiries/{enquiryId}': { ...head, children: [{ position: 1, status: 'received' }] } };
    const $ = rendered(await controller.enquiry(fakeVisit({ may: ['follow Enquiry'], api }).visit, enquiryId));
    expect(textOf($, 'main li')).toBe('Child 1 of the form: Received');
    expect($('main a').attr('href')).toBe(`/sent/${enquiryId}`);
  });
});
