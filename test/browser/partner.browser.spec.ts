import { demoPeople } from '#libs/embedded';
import { Hub, reasoned } from '../support/service/hub';
import { NewContactPage } from './pages/new-contact.page';
import { ReceivedPage } from './pages/received.page';
import { SentPage } from './pages/sent.page';
import { SignInPage } from './pages/sign-in.page';
import { fillIn, send } from './pages/form';
import { child } from './support/samples';
import { type Means, signedIn } from './support/visitors';
import { service } from './support/surroundings';

const ways: [string, Means][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];
const channel = 'Safeguarding hub enquiry form (SHEF)';
const worry = { sourceCode: '2A', consent: 'given', 'text.concern': 'Synthetic: comes to school hungry.' };

describe.each(ways)('a school, %s', (_, means) => {
  it('sends a form about two children and sees what was decided for each, and no reasons', async () => {
    const [elder, younger] = [child(), child()];
    const page = await signedIn('school', means);
    const form = await NewContactPage.open(page, channel);
    await form.child(1, elder);
    const both = await form.addChild(channel);
    await both.child(2, younger);
    await both.send(worry);
    const enquiryId = await (await ReceivedPage.verifyOnPage(page)).reference();

    const waiting = await SentPage.open(page, enquiryId);
    expect(await waiting.told()).toContain('The council has not decided yet.');
    const hub = new Hub(service);
    const [first] = await service.sql<{ id: string }>(
      `select id from contact where enquiry_id = '${enquiryId}' order by position`,
    );
    const contactId = first?.id ?? '';
    await hub.identify(contactId);
    await hub.screen(contactId);
    await hub.decide(contactId, { outcome: 'noFurtherAction', levelOfNeed: 1 }, reasoned);

    const told = await (await SentPage.open(page, enquiryId)).told();
    expect(told).toContain('No further action');
    expect(told).toContain('Was a common assessment (CAF) completed? No');
    expect(told).toContain('The council has not decided yet.');
    expect(told).not.toContain(reasoned.rationale);
  });

  it('loses nothing of a form during which the session ended', async () => {
    const about = child();
    const page = await signedIn('school', means);
    const form = await NewContactPage.open(page, channel);
    await form.child(1, about);
    await fillIn(page, worry);
    await service.sql(`delete from web.session where sess->'signedIn'->>'subject' = '${demoPeople.school.id}'`);
    await page.context().clearCookies({ name: /^_/ }); // the sign-in's own session has ended as well
    await send(page.locator('#form'));
    await (await SignInPage.verifyOnPage(page)).choose('school');
    await NewContactPage.verifyOnPage(page, channel);
    expect(await page.locator('[name="text.concern"]').inputValue()).toBe(worry['text.concern']);
    expect(await page.locator('[name="children.0.when-false.familyName"]').inputValue()).toBe(about.familyName);
    await send(page.locator('#form'));
    await ReceivedPage.verifyOnPage(page);
  });
});
