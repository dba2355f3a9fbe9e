import { fakeVisit } from '../testing/fake-visit';
import { rendered, renderedTemplate, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { ContactQueueController } from './queue.controller';
import { queueView } from './queue.view';

const contact = {
  contactId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001',
  enquiryId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002',
  channel: 'shef',
  sourceCode: '2A',
  domesticAbuse: true,
  status: 'received',
  givenName: 'Sample',
  familyName: 'Example',
  dateOfBirth: '2005-06-01',
  receivedAt: '2013-02-25T09:30:00.000Z',
  dueOn: '2013-02-26',
  dueAt: '2013-02-27T00:00:00.000Z',
};
const monday = '2013-02-25T10:00:00.000Z';

describe('the queue of contacts', () => {
  const $ = renderedTemplate('contacts/queue.njk', queueView({ items: [contact], next: 'a b' }, monday));

  it('names each child, with the time that is left in plain words', () => {
    expect(textOf($, 'tbody tr')).toBe(
      'Sample Example Domestic abuse 1 June 2005 A school 25 February 2013 at 09:30 Received 1 working day left',
    );
  });

  it('leads to the contact and to more of them, by ids alone', () => {
    const hrefs = $('main a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(hrefs).toEqual([`/contacts/${contact.contactId}`, '/contacts?after=a%20b']);
  });

  it('is late on the third day', () => {
    const late = renderedTemplate('contacts/queue.njk', queueView({ items: [contact] }, '2013-02-28T10:00:00.000Z'));
    expect(textOf(late, '.govuk-tag--red')).toBe('2 working days late');
  });

  it('says what would be here when nothing waits', async () => {
    const { visit } = fakeVisit({ api: { 'get /queues/contacts-awaiting-decision': { items: [] } } });
    expect(textOf(rendered(await new ContactQueueController().queue(visit)), 'main p')).toMatch(/^Nothing waits\./);
  });

  it('keeps what every page keeps', () => {
    expect(faultsOf($)).toEqual([]);
  });
});
