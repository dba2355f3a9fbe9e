import { type Page } from 'playwright-core';
import { demoPeople } from '#libs/embedded';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { Oversight } from '../support/service/oversight';
import { arrived } from './pages/arrived';
import { banner } from './pages/banner';
import { fillIn, send } from './pages/form';
import { SignInPage } from './pages/sign-in.page';
import { somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { type Means, signedIn } from './support/visitors';

const oversight = new Oversight(service);
const referred = async () => (await new Hub(service).refer(phoneCall(somebodyNew()))).journeyId;

describe.each<[string, Means]>([
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
])('oversight, %s', (_, means) => {
  it('gives an action and something learned to somebody else, on whose list the action is', async () => {
    const { auditId, open } = await oversight.audited(await referred());
    const learningId = await oversight.learned(auditId);
    const manager = await signedIn('northManager', means);
    for (const address of [`/quality/actions/${open}`, `/quality/learning/${learningId}`]) {
      await manager.goto(address);
      await manager.getByRole('button', { name: 'Give it to somebody else' }).click();
      await arrived(manager, 'Give it to somebody else');
      await fillIn(manager, { toId: demoPeople.newlyQualifiedSocialWorker.id });
      await send(manager.locator('#form'));
      expect(await banner(manager)).toContain('Recorded: somebody else sees to it');
      expect(await manager.locator('#facts').innerText()).toContain(demoPeople.newlyQualifiedSocialWorker.name);
    }
    const worker = await signedIn('newlyQualifiedSocialWorker', means);
    await worker.goto('/quality/actions');
    expect(await worker.locator(`main a[href="/quality/actions/${open}"]`).count()).toBe(1);
  });

  /** The panel met on Thursday 12 September 2013. Twenty working days, none of them off, end on Thursday 10 October. */
  it('gives the answer a date of its own once a review panel has met', async () => {
    const complaintId = await oversight.beforePanel(await referred());
    const officer = await signedIn('complaintsOfficer', means);
    await officer.goto(`/quality/complaints/${complaintId}`);
    await officer.getByRole('link', { name: 'Say when the panel met' }).click();
    await arrived(officer, 'Say when the panel met');
    await fillIn(officer, { 'on.day': '12', 'on.month': '9', 'on.year': '2013' });
    await send(officer.locator('#form'));
    expect(await banner(officer)).toContain('Recorded: the panel met');
    expect(await factOf(officer, 'The answer')).toMatch(/^\d+ working days after 10 October 2013, late$/);
    await officer.getByRole('link', { name: 'Record the answer' }).click();
    await arrived(officer, 'Record the answer');
    await fillIn(officer, { 'on.day': '11', 'on.month': '10', 'on.year': '2013' });
    await fillIn(officer, { 'outcomes.e0': 'upheld', words: 'Synthetic: we are sorry' });
    await send(officer.locator('#form'));
    expect(await factOf(officer, 'The answer')).toBe('1 working day after 10 October 2013, late');
  });
});

/** What stands beside a name on the page, in the last part that has it. */
async function factOf(page: Page, name: string): Promise<string> {
  const key = page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
  return page.locator('.govuk-summary-list__row').filter({ has: key }).locator('dd').last().innerText();
}

describe('whoever left a browser open', () => {
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1';

  it('ends its sign-in from another one, once they have shown that it is they', async () => {
    const left = await signedIn('complaintsOfficer', { userAgent: phone });
    const here = await signedIn('complaintsOfficer', { javaScriptEnabled: false });
    await here.goto('/sign-ins');
    await arrived(here, 'Where you are signed in');
    const end = here.getByRole('button', { name: /^End it ?: Safari on an iPhone/ });
    expect(await end.count()).toBe(0);
    await here.getByRole('button', { name: 'Sign in again' }).click();
    await (await SignInPage.verifyOnPage(here)).choose('complaintsOfficer');
    await arrived(here, 'Where you are signed in');
    await end.click();
    await arrived(here, 'Where you are signed in');
    expect(await banner(here)).toContain('You are signed out in one other browser');
    const answer = await left.request.get('/', { maxRedirects: 0 });
    expect(answer.headers()['location']).toBe('/sign-in');
  });
});
