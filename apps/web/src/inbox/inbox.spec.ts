import { refusing } from '../testing/fake-api';
import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { InboxController } from './inbox.controller';
import { InboxPreferencesController } from './preferences.controller';

const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002';
const notices = [
  { id, kind: 'singleAssessment.returnedForChanges', stageId: `${journeyId}/singleAssessment-1` },
  { id, kind: 'deadline.breached', stageId: id, readAt: '2013-02-26T10:00:00.000Z' },
  { id, kind: 'journey.nextStepAwaited', stageId: journeyId },
  { id, kind: 'person.glassBroken', personId: id },
  { id, kind: 'action.overdue', qualityId: journeyId },
  { id, kind: 'complaint.given', qualityId: id },
].map((one) => ({ createdAt: '2013-02-25T09:30:00.000Z', open: true, ...one }));
const api = { 'get /notifications': { items: notices, next: 'a b' }, 'get /notifications/unread': { unread: 3 } };
const controller = new InboxController();

describe('the inbox', () => {
  it('tells in plain words what happened, and leads to it', async () => {
    const $ = rendered(await controller.inbox(fakeVisit({ api }).visit));
    const links = $('.app-notice a')
      .map((_, link) => `${$(link).text()}: ${$(link).attr('href')}`)
      .get();
    expect(links).toEqual([
      `An assessment was returned to you for changes: /journeys/${journeyId}/stages/singleAssessment-1`,
      `A time limit of a contact has passed: /contacts/${id}`,
      `A journey waits for its next step: /journeys/${journeyId}`,
      `Somebody opened a restricted record in an emergency: /people/${id}/restriction#opened`,
      `Something that is asked of you after an audit or a complaint is overdue: /quality/actions/${journeyId}`,
      `A complaint was given to you to answer: /quality/complaints/${id}`,
    ]);
    expect(textOf($, '.app-notice:first')).toContain('25 February 2013 at 09:30');
    expect(textOf($, 'main')).toContain('3 unread');
    expect($('main a[href="/notifications?after=a%20b"]')).toHaveLength(1);
    expect(faultsOf($)).toEqual([]);
  });

  it('marks one or all as read, by a button that needs no script', async () => {
    const $ = rendered(await controller.inbox(fakeVisit({ api }).visit));
    expect($('form[action="/notifications/read"] button')).toHaveLength(1);
    expect($(`form[action="/notifications/${id}/read"] button`)).toHaveLength(5);
    const { visit, api: sent } = fakeVisit({ posted: { _key: 'k' } });
    expect(await controller.readOne(visit, id)).toEqual({ goTo: '/notifications' });
    expect(await controller.readAll(visit)).toEqual({ goTo: '/notifications' });
    expect(sent.sent).toEqual([
      { method: 'post', address: '/notifications/{notificationId}/read', path: { notificationId: id }, key: 'k' },
      { method: 'post', address: '/notifications/read', key: 'k' },
    ]);
  });

  it('says so when that cannot be noted just now', async () => {
    const away = refusing({ because: 'away', sentence: 'Not just now', reference: 'r' });
    const page = await controller.readAll(fakeVisit({ api: { ...api, 'post /notifications/read': away } }).visit);
    expect(page).toMatchObject({ status: 503 });
    expect(textOf(rendered(page), '.govuk-error-summary li')).toBe('Not just now');
  });

  it('leads nowhere when what it tells of is not open to its reader any longer, and says so', async () => {
    const items = [{ ...notices[0], open: false }];
    const $ = rendered(await controller.inbox(fakeVisit({ api: { ...api, 'get /notifications': { items } } }).visit));
    expect($('.app-notice a')).toHaveLength(0);
    expect(textOf($, '.app-notice .govuk-hint')).toBe('25 February 2013 at 09:30. This is not open to you now');
    expect(faultsOf($)).toEqual([]);
  });

  it('says what would be here', async () => {
    const none = { 'get /notifications': { items: [] }, 'get /notifications/unread': { unread: 0 } };
    const $ = rendered(await controller.inbox(fakeVisit({ api: none }).visit));
    expect(textOf($, 'main p:last')).toMatch(/^Nothing yet\. Here you are told/);
    expect(faultsOf($)).toEqual([]);
  });
});

describe('how somebody is told', () => {
  const stands = { 'get /notifications/preferences': { dailyDigest: true } };
  const preferences = new InboxPreferencesController();

  it('shows what was chosen', async () => {
    const $ = rendered(await preferences.show(fakeVisit({ api: stands }).visit));
    expect($('[name="dailyDigest"][value="true"]').attr('checked')).toBe('checked');
    expect(faultsOf($)).toEqual([]);
  });

  it('is changed to one mail a day or one for each thing, and says so', async () => {
    const answers = { 'put /notifications/preferences': { dailyDigest: false } };
    const { visit, api: sent, told } = fakeVisit({ posted: { dailyDigest: 'false', _key: 'k' }, api: answers });
    expect(await preferences.choose(visit)).toEqual({ goTo: '/notifications' });
    expect(sent.sent[0]).toMatchObject({ method: 'put', body: { dailyDigest: false }, key: 'k' });
    expect(told[0]?.heading).toBe('You get a mail for each thing');
  });

  it('wants a choice', async () => {
    const page = await preferences.choose(fakeVisit().visit);
    expect(page).toMatchObject({ status: 422 });
    expect(faultsOf(rendered(page))).toEqual([]);
  });
});
