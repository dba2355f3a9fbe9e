import { enquiryForms } from '#libs/journey';
import { refusing } from '../../testing/fake-api';
import { fakeVisit } from '../../testing/fake-visit';
import { type FormState } from '../../shared/drafts/form-state';
import { sentFrom } from '../../testing/sent-from';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { NewContactController } from './new-contact.controller';

const enquiryId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002';
const controller = new NewContactController();
const hub = ['create Enquiry', 'read Enquiry', 'search Person'];
const call = {
  'receivedAt.day': '25',
  'receivedAt.month': '2',
  'receivedAt.year': '2013',
  'receivedAt.time': '09:30',
  sourceCode: '3A',
  consent: 'given',
  'children.0._': '',
  'children.0.unborn': 'false',
  'children.0.when-false.givenName': 'Sample',
  'children.0.when-false.familyName': 'Example',
  'children.0.when-false.sex': 'F',
  'children.1._': '',
  'children.1.unborn': 'true',
  'children.1.when-true.expectedDateOfBirth.day': '20',
  'children.1.when-true.expectedDateOfBirth.month': '6',
  'children.1.when-true.expectedDateOfBirth.year': '2013',
  'text.concern': 'Synthetic: missed appointments.',
  _key: 'k',
};

describe('a new contact', () => {
  it('begins with the way in which it came, all of them for the hub and two for partners', () => {
    const links = (may: string[]) => rendered(controller.choose(fakeVisit({ may }).visit))('main li a').length;
    expect(links(hub)).toBe(5);
    expect(links(['create Enquiry', 'follow Enquiry'])).toBe(2);
    expect(links([])).toBe(0);
  });

  it.each(Object.keys(enquiryForms))('is one sound page: %s', async (channel) => {
    const $ = rendered(await controller.form(fakeVisit({ may: hub }).visit, channel));
    expect(faultsOf($)).toEqual([]);
    expect($('[name="receivedAt.year"]').val()).toBe(String(new Date().getFullYear()));
    expect($('[name="channel"]')).toHaveLength(0);
  });

  it('takes the child off that the button names, and keeps the others', async () => {
    const more = { 'children.2._': '', 'children.2.unborn': 'false', 'children.2.when-false.givenName': 'Third' };
    const all = rendered(
      await controller.send(fakeVisit({ may: hub, posted: { ...call, ...more, _do: 'add:children' } }).visit, 'phone'),
    );
    expect(all('[data-item]')).toHaveLength(4);
    const off = all('[data-item]:eq(1) button[name=_do]').val();
    const posted = { ...call, ...more, _do: String(off) };
    const $ = rendered(await controller.send(fakeVisit({ may: hub, posted }).visit, 'phone'));
    expect(
      $('[name$="when-false.givenName"]')
        .map((_, one) => $(one).val())
        .get(),
    ).toEqual(['Sample', 'Third']);
  });

  it('sends all children in one enquiry, and leads to the confirmation', async () => {
    const api = { 'post /contacts': { enquiryId, contacts: [], recordedAt: '2013-02-25T09:31:00.000Z' } };
    const { visit, api: sent } = fakeVisit({ may: hub, posted: call, api });
    expect(await controller.send(visit, 'phone')).toEqual({ goTo: `/enquiries/${enquiryId}` });
    expect(sent.sent[0]).toMatchObject({
      key: 'k',
      body: {
        channel: 'phone',
        receivedAt: '2013-02-25T09:30:00+00:00',
        children: [
          { unborn: false, givenName: 'Sample', familyName: 'Example', sex: 'F' },
          { unborn: true, expectedDateOfBirth: '2013-06-20' },
        ],
        text: { concern: 'Synthetic: missed appointments.' },
      },
    });
  });

  it('takes a question to the advice line that names no child', async () => {
    const { 'receivedAt.time': time, sourceCode, ...rest } = call;
    const when = Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('receivedAt')));
    const posted = { ...when, 'receivedAt.time': time, sourceCode, 'text.question': 'Synthetic: is it enough?' };
    const { visit, api } = fakeVisit({ may: hub, posted, api: { 'post /contacts': { enquiryId } } });
    expect(await controller.send(visit, 'consultation')).toEqual({ goTo: `/enquiries/${enquiryId}` });
    expect(api.sent[0]?.body).not.toHaveProperty('children.0');
  });

  it.each(['phone', 'shef'])('comes back whole after the session ended: %s', async (channel) => {
    const draft: FormState = { from: 'parked', posted: call, draftVersion: 0 };
    const $ = rendered(await controller.form(fakeVisit({ may: hub, draft }).visit, channel));
    const kept = Object.entries(call).filter(([name]) => !name.split('.').includes('_') && name !== '_key');
    expect(sentFrom($, '#form')).toMatchObject(Object.fromEntries(kept));
  });

  it('keeps what was typed when something is missing', async () => {
    const { sourceCode: _, ...unfinished } = call;
    const $ = rendered(await controller.send(fakeVisit({ may: hub, posted: unfinished }).visit, 'phone'));
    expect(textOf($, '.govuk-error-summary a')).toBe('Select who tells us');
    expect($('[name="children.0.when-false.givenName"]').val()).toBe('Sample');
    expect(faultsOf($)).toEqual([]);
  });

  it('keeps what was typed while the council’s service is away', async () => {
    const away = refusing({ because: 'away', sentence: 'Not just now', reference: 'r' });
    const page = await controller.send(
      fakeVisit({ may: hub, posted: call, api: { 'post /contacts': away } }).visit,
      'phone',
    );
    expect(page).toMatchObject({ status: 503 });
    expect(textOf(rendered(page), '[name="text.concern"]')).toBe('Synthetic: missed appointments.');
  });

  it('shows known children beside the form, and sends nothing then', async () => {
    const match = {
      ...{ personId: enquiryId, score: 0.9, band: 'likely', reasons: ['sameName'], givenName: 'Sample' },
      ...{ familyName: 'Example', sex: 'F', dateOfBirth: '2005-06-01' },
    };
    const api = { 'post /people/search': { items: [match] } };
    const { visit, api: sent } = fakeVisit({ may: hub, posted: { ...call, _do: 'look' }, api });
    const $ = rendered(await controller.send(visit, 'phone'));
    expect(textOf($, 'aside li')).toContain('Sample Example');
    expect(sent.sent.map(({ address, body }) => [address, body])).toEqual([
      ['/people/search', { givenName: 'Sample', familyName: 'Example' }],
    ]);
    expect($('[name="children.0.when-false.familyName"]').val()).toBe('Example');
  });

  it('is no page for a channel that the person may not use', async () => {
    const { visit } = fakeVisit({ may: ['create Enquiry', 'follow Enquiry'] });
    await expect(controller.form(visit, 'phone')).rejects.toMatchObject({ status: 404 });
  });
});
