import { refusing } from '../testing/fake-api';
import { fakeVisit, type Pretended } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { ContactController } from './contact.controller';

const contactId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const personId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0009';
const contact = {
  ...{ id: contactId, enquiryId: contactId, position: 1, channel: 'phone', sourceCode: '3A', domesticAbuse: true },
  ...{ child: { givenName: 'Sample', familyName: 'Example' }, receivedAt: '2013-02-25T09:30:00.000Z', version: 3 },
  ...{ status: 'received', state: {}, siblings: [{ contactId: personId, position: 2 }] },
  form: { channel: 'phone', consent: 'given', text: { concern: 'Synthetic: missed appointments.' } },
  deadlines: [
    {
      ...{ id: personId, stageId: contactId, rule: 'contact-decision', n: 1, late: false },
      ...{ dueOn: '2013-02-26', dueAt: '2013-02-27T00:00:00.000Z', stoppedAt: '2013-02-26T10:00:00.000Z' },
    },
  ],
};
const enquiries = [{ enquiryId: contactId, receivedAt: '2013-01-05T09:30:00.000Z', channel: 'police' }];
const domesticAbuse = { notifications: 1, threshold: 3, windowMonths: 12, asksForAssessment: false, enquiries };
const history = { earlierContacts: [contact], journeys: [], openServices: ['healthVisiting'], domesticAbuse };
const match = {
  ...{ personId, score: 0.9, band: 'likely', reasons: [], givenName: 'Sample', familyName: 'Exampel', sex: 'F' },
};
const maker = ['screen Contact', 'identify Contact', 'decide Contact', 'inform Contact', 'read Contact'];
const controller = new ContactController();

function visiting({ api, ...more }: Pretended, of: object = {}, known: object = history) {
  return fakeVisit({
    may: maker,
    teams: [{ id: 'assessment-north', name: 'Assessment Team North' }] as Pretended['teams'],
    ...more,
    api: {
      'get /contacts/{contactId}': { ...contact, ...of },
      'get /contacts/{contactId}/history': known,
      'get /contacts/{contactId}/matches': { items: [match] },
      ...api,
    },
  });
}

const show = async (of: object = {}, may = maker, known: object = history) =>
  rendered(await controller.contact(visiting({ may }, of, known).visit, contactId));

const decided = {
  ...{ outcome: 'referral', levelOfNeed: '3', teamId: 'assessment-north', _version: '3', _key: 'k' },
  ...{ 'text.rationale': 'Synthetic: recent.', 'text.riskFactors': 'Synthetic: hunger.' },
  'text.protectiveFactors': 'Synthetic: a teacher.',
};

describe('a contact on one page', () => {
  it('holds the form, what is known, who it may be, the screening and the decision', async () => {
    const $ = await show();
    expect(faultsOf($)).toEqual([]);
    expect(textOf($, 'h2').replace(/\s+/g, ' ')).toContain('The form as it was received');
    expect(textOf($, 'dl')).toContain('Synthetic: missed appointments.');
    expect(textOf($, 'dl')).toContain('One notification on this household in 12 months');
    expect(textOf($, '.app-match')).toContain('Sample Exampel');
    expect(
      $('form[data-autosave]')
        .map((_, form) => $(form).attr('action'))
        .get(),
    ).toEqual([`/contacts/${contactId}/screening`, `/contacts/${contactId}/decision`]);
    expect($('a[href^="/deadlines/"]')).toHaveLength(1);
    expect($('title').text()).toBe('Contact – Child’s Journey');
  });

  it('asks for the reason against an assessment only when domestic abuse was reported repeatedly', async () => {
    expect((await show())('[name="text.overrideReason"]')).toHaveLength(0);
    const repeated = { ...history, domesticAbuse: { ...domesticAbuse, notifications: 3, asksForAssessment: true } };
    const $ = await show({}, maker, repeated);
    expect($('[name="text.overrideReason"]')).toHaveLength(1);
    expect(textOf($, '.govuk-warning-text')).toContain('Domestic abuse was reported repeatedly');
  });

  it('links the child in one click', async () => {
    const { visit, api, told } = visiting({
      posted: { personId, _version: '3', _key: 'k' },
      api: { [`put /contacts/${contactId}/person`]: { status: 'received' } },
    });
    expect(await controller.take(visit, contactId, 'person')).toEqual({ goTo: `/contacts/${contactId}` });
    expect(api.sent).toMatchObject([{ method: 'put', body: { personId }, version: 3, key: 'k' }]);
    expect(told[0]?.heading).toBe('The child is linked');
  });

  it('undoes a link with a reason, and not without', async () => {
    const address = `delete /contacts/${contactId}/person`;
    const without = visiting({ posted: { _version: '3' } }, { personId });
    const $ = rendered(await controller.take(without.visit, contactId, 'unlinking'));
    expect(textOf($, '.govuk-error-summary a')).toBe('Select why the link was wrong');
    expect(faultsOf($)).toEqual([]);
    const posted = { _version: '3', _key: 'k', reason: 'mistake' };
    const { visit, api } = visiting({ posted, api: { [address]: { status: 'received' } } }, { personId });
    await controller.take(visit, contactId, 'unlinking');
    expect(api.sent).toMatchObject([{ method: 'delete', body: { reason: 'mistake' } }]);
  });

  it('sends the decision, and tells the outcome and the journey that began', async () => {
    const posted = `post /contacts/${contactId}/decision`;
    const answer = { status: 'decided', journeyId: personId };
    const { visit, api, told, drafts } = visiting({ posted: decided, api: { [posted]: answer } });
    expect(await controller.take(visit, contactId, 'decision')).toEqual({ goTo: `/contacts/${contactId}` });
    expect(api.sent[0]).toMatchObject({ body: { outcome: 'referral', levelOfNeed: 3 }, version: 3, key: 'k' });
    expect(told[0]).toMatchObject({
      heading: 'Decided: referral to social care: an assessment starts',
      link: { href: `/journeys/${personId}` },
    });
    expect(drafts.dropped).toEqual([`contact:${contactId}:decision`]);
  });

  it.each([
    ['refused', 409, { because: 'refused', sentence: 'Screen the contact first', code: 'X.Y', status: 409 }],
    ['stale', 412, { because: 'stale', sentence: 'Somebody has changed this', currentVersion: 4 }],
    ['away', 503, { because: 'away', sentence: 'Not just now', reference: 'r' }],
  ] as const)('keeps the rationale when the decision is %s', async (_name, status, refusal) => {
    const api = { [`post /contacts/${contactId}/decision`]: refusing(refusal) };
    const page = await controller.take(visiting({ posted: decided, api }).visit, contactId, 'decision');
    expect(page).toMatchObject({ status });
    const $ = rendered(page);
    expect(textOf($, '.govuk-error-summary__list')).toBe(refusal.sentence);
    expect(textOf($, '[name="text.rationale"]')).toBe('Synthetic: recent.');
    expect(faultsOf($)).toEqual([]);
  });

  it('shows the decision that somebody else took meanwhile, beside what was written', async () => {
    const address = `post /contacts/${contactId}/decision`;
    const stale = refusing({ because: 'stale', sentence: 'Somebody has changed this', currentVersion: 4 });
    const decision = { outcome: 'referral', levelOfNeed: 4, textHash: 'h', decidedBy: 'd', at: contact.receivedAt };
    const { visit } = visiting(
      {
        posted: decided,
        staff: [{ id: 'd', name: 'Sample Decider' }],
        api: {
          [address]: stale,
          'get /contacts/{contactId}/documents/{sha256}': { sha256: 'h', body: { rationale: 'Synthetic: at once.' } },
        },
      },
      { status: 'decided', state: { decision } },
    );
    const $ = rendered(await controller.take(visit, contactId, 'decision'));
    expect(textOf($, '.app-other p:first-of-type')).toMatch(/^Decision: By Sample Decider on 25 February 2013 at/);
    expect(textOf($, '.app-other del')).toContain('at once');
    expect(textOf($, '[name="text.rationale"]')).toBe('Synthetic: recent.');
    expect(faultsOf($)).toEqual([]);
  });

  it('keeps what was written although the contact was decided meanwhile', async () => {
    const { visit } = visiting({ posted: { ...decided, levelOfNeed: '' } }, { status: 'decided' });
    const $ = rendered(await controller.take(visit, contactId, 'decision'));
    expect(textOf($, '[name="text.rationale"]')).toBe('Synthetic: recent.');
  });

  it('lets a manager agree in one click or disagree with reasons', async () => {
    const waiting = { status: 'awaitingAgreement' };
    const may = ['agree Contact'];
    const address = `post /contacts/${contactId}/agreement`;
    expect(faultsOf(await show(waiting, may))).toEqual([]);
    const agree = visiting({ may, posted: { _key: 'k', _version: '3' }, api: { [address]: {} } }, waiting);
    await controller.take(agree.visit, contactId, 'agreement');
    expect(agree.api.sent[0]?.body).toEqual({ agree: true });
    const posted = { 'text.reasons': 'Synthetic: the second report.', _version: '3' };
    const disagree = visiting({ may, posted, api: { [address]: {} } }, waiting);
    await controller.take(disagree.visit, contactId, 'disagreement');
    expect(disagree.api.sent[0]?.body).toEqual({ agree: false, text: { reasons: 'Synthetic: the second report.' } });
  });

  it('lets a decision-maker protect the child while a decision waits for a manager, and decide nothing less', async () => {
    const repeated = { ...history, domesticAbuse: { ...domesticAbuse, notifications: 3, asksForAssessment: true } };
    const $ = await show({ status: 'awaitingAgreement' }, maker, repeated);
    expect(textOf($, 'main')).toContain('waits for nobody');
    const offered = $('#decision-form [name="outcome"] option').map((_, one) => $(one).attr('value') ?? '');
    expect(offered.get()).toEqual(['', 'referral', 'linkedToOpenCase', 'immediateProtection', 'transferIn']);
    expect($('[name="text.overrideReason"]')).toHaveLength(0);
    expect(faultsOf($)).toEqual([]);
  });

  it('shows what was decided, by whom, with the text', async () => {
    const state = {
      decision: { ...{ outcome: 'earlyHelp', levelOfNeed: 2, textHash: 'h', decidedBy: 'x' }, at: contact.receivedAt },
    };
    const { visit } = visiting(
      {
        api: {
          'get /contacts/{contactId}/documents/{sha256}': { sha256: 'h', body: { rationale: 'Synthetic: enough.' } },
        },
      },
      { status: 'decided', state },
    );
    const $ = rendered(await controller.contact(visit, contactId));
    expect(textOf($, 'main')).toContain('Early help, by a common assessment');
    expect(textOf($, 'main')).toContain('Synthetic: enough.');
    expect($('#informing-form')).toHaveLength(1);
    expect($('.app-match')).toHaveLength(0);
  });

  it('offers nothing to somebody who only reads', async () => {
    expect((await show({}, ['read Contact']))('main form')).toHaveLength(0);
  });
});
