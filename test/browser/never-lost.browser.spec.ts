import { type Page } from 'playwright-core';
import { Assessment, assessmentText } from '../support/service/assessment';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { demoPeople } from '#libs/embedded';
import { ActPage } from './pages/act.page';
import { fillIn, saveDraft, savedNote, send } from './pages/form';
import { arrived } from './pages/arrived';
import { SignInPage } from './pages/sign-in.page';
import { TextPage } from './pages/text.page';
import { somebodyNew } from './support/samples';
import { type Means, signedIn } from './support/visitors';
import { service } from './support/surroundings';

const findings = 'Synthetic: a long text that took all afternoon.';
const screening = 'Record what the hub looked up';
const withoutScripts: Means = { javaScriptEnabled: false };

async function screeningForm(means: Means = {}): Promise<{ page: Page; path: string }> {
  const contactId = await new Hub(service).reportOne('hubWorker', phoneCall(somebodyNew()));
  const page = await signedIn('hubWorker', means);
  const path = `/contacts/${contactId}/acts/screening`;
  await page.goto(path);
  await ActPage.verifyOnPage(page, screening);
  return { page, path };
}

/** The same form on another computer, some time later. */
async function onAnotherComputer(path: string, means: Means = {}): Promise<Page> {
  const page = await signedIn('hubWorker', means);
  await page.goto(path);
  await ActPage.verifyOnPage(page, screening);
  return page;
}

const text = (page: Page) => page.locator('[name="text.findings"]');

async function endSessionOf(person: keyof typeof demoPeople): Promise<void> {
  await service.sql(`delete from web.session where sess->'signedIn'->>'subject' = $1`, [demoPeople[person].id]);
}

describe('typed work is never lost', () => {
  it('is saved within two seconds of typing, and there when the browser was closed', async () => {
    const { page, path } = await screeningForm();
    await page.evaluate(`addEventListener('input', () => (window.typedAt = performance.now()))`);
    const saved = page.waitForResponse((answer) => answer.request().postData()?.includes('afternoon') === true);
    await text(page).fill(findings);
    expect((await saved).status()).toBe(200);
    await (await saved).finished();
    const waited = await page.evaluate<number>(
      `performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith('/autosave')).startTime - typedAt`,
    );
    expect(waited).toBeLessThan(2_000);
    await page.context().close();

    expect(await text(await onAnotherComputer(path)).inputValue()).toBe(findings);
  });

  it('is kept without JavaScript by a button', async () => {
    const { page, path } = await screeningForm(withoutScripts);
    await fillIn(page, { 'text.findings': findings, siblings: 'considered' });
    await saveDraft(page);
    await ActPage.verifyOnPage(page, screening);
    await page.context().close();

    const again = await onAnotherComputer(path, withoutScripts);
    expect(await text(again).inputValue()).toBe(findings);
    expect(await again.locator('[name="siblings"][value="considered"]').isChecked()).toBe(true);
  });

  it.each([
    ['with JavaScript', {}],
    ['without JavaScript', withoutScripts],
  ])('comes back when the session ended before it was sent, %s', async (_, means) => {
    const { page } = await screeningForm(means);
    await fillIn(page, { 'text.findings': findings, household: 'confirmed' });
    await endSessionOf('hubWorker');
    await page.context().clearCookies({ name: /^_/ }); // the sign-in's own session has ended as well
    await send(page);
    await (await SignInPage.verifyOnPage(page)).choose('hubWorker');
    await ActPage.verifyOnPage(page, screening);
    expect(await text(page).inputValue()).toBe(findings);
    expect(await page.locator('[name="household"][value="confirmed"]').isChecked()).toBe(true);
  });

  it('is given to nobody else who signs in at that moment', async () => {
    const { page } = await screeningForm();
    await fillIn(page, { 'text.findings': findings });
    await endSessionOf('hubWorker');
    await page.context().clearCookies({ name: /^_/ });
    await send(page);
    await (await SignInPage.verifyOnPage(page)).choose('otherHubWorker');
    await ActPage.verifyOnPage(page, screening);
    expect(await text(page).inputValue()).toBe('');
  });

  it('outlives a restart of the pages in the middle of a sentence', async () => {
    const { page, path } = await screeningForm();
    await text(page).fill('Synthetic: a long text');
    await savedNote(page)
      .filter({ hasText: /^Saved at/ })
      .waitFor();
    await service.stack.web?.stop();
    await text(page).fill('Synthetic: a long text that took');
    await savedNote(page)
      .filter({ hasText: /^Not saved yet/ })
      .waitFor();
    await service.stack.web?.start();
    await text(page).fill(findings);
    await savedNote(page)
      .filter({ hasText: /^Saved at/ })
      .waitFor();
    await page.context().close();

    expect(await text(await onAnotherComputer(path)).inputValue()).toBe(findings);
  });

  it('is on the page again, in full, when something was forgotten', async () => {
    const { page } = await screeningForm(withoutScripts);
    await fillIn(page, { 'text.findings': findings });
    await send(page);
    await ActPage.verifyOnPage(page, screening);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await text(page).inputValue()).toBe(findings);
  });
});

describe('an assessment', () => {
  it('goes on where it was, on another computer, after a restart, with the reasons why it was returned', async () => {
    const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew()));
    const assessment = await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
    const textHash = await assessment.submit(assessmentText());
    await assessment.act('northManager', 'return', { textHash, text: { reasons: 'Synthetic: ask the child.' } });

    const path = `/journeys/${journeyId}/stages/singleAssessment-1/text`;
    const page = await signedIn('socialWorker');
    await page.goto(path);
    const writing = await TextPage.verifyOnPage(page);
    expect(await page.locator('main').innerText()).toContain('Synthetic: ask the child.');
    await writing.write({ 'text.analysis': 'Synthetic: she wants to stay with her aunt.' });
    await savedNote(page)
      .filter({ hasText: /^Saved at/ })
      .waitFor();
    await page.context().close();
    await service.stack.web?.stop();
    await service.stack.web?.start();

    const again = await signedIn('socialWorker', withoutScripts);
    await again.goto(path);
    await TextPage.verifyOnPage(again);
    expect(await again.locator('[name="text.analysis"]').inputValue()).toContain('with her aunt');
    await again.getByRole('link', { name: 'See what you have changed since' }).click();
    await arrived(again, /versions/i);
    expect(await again.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('with her aunt'));
  });

  it('stands beside what was saved in another window meanwhile, and both go into the form', async () => {
    const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew()));
    await new Assessment(service, journeyId, 'singleAssessment-1').allocate();
    const page = await signedIn('socialWorker', withoutScripts);
    const other = await page.context().newPage();
    const path = `/journeys/${journeyId}/stages/singleAssessment-1/text`;
    for (const window of [page, other]) await window.goto(path);
    await (await TextPage.verifyOnPage(other)).write({ 'text.analysis': 'Synthetic: she wants to stay.' });
    await other.getByRole('button', { name: 'Save and go on' }).click();
    await TextPage.verifyOnPage(other);

    const mine = await TextPage.verifyOnPage(page);
    await mine.write({ 'text.analysis': 'Synthetic: her aunt can take her.' });
    await mine.handIn();
    await TextPage.verifyOnPage(page);
    expect(await page.locator('.app-other').innerText()).toMatch(/You saved it in another window on .*to stay/s);
    await page.getByRole('button', { name: 'Put both into the form' }).click();
    await TextPage.verifyOnPage(page);
    const both = 'Synthetic: her aunt can take her.\n\nSynthetic: she wants to stay.';
    expect(await page.locator('[name="text.analysis"]').inputValue()).toBe(both);
    await other.goto(path);
    expect(await other.locator('[name="text.analysis"]').inputValue()).toBe(both);
  });
});
