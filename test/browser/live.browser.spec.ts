import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { ListPage } from './pages/lists.page';
import { LiveNotice } from './pages/live-notice';
import { child, somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { signedIn } from './support/visitors';

describe('a list that is open', () => {
  it('says that there is more, and shows it when it is asked to, without a new page', async () => {
    const page = await signedIn('decisionMaker');
    const connected = page.waitForResponse((response) => response.url().endsWith('/live'));
    await ListPage.open(page, 'contacts');
    await connected;
    const notice = new LiveNotice(page);
    expect(await notice.button.isVisible()).toBe(false);
    await page.evaluate('window.isTheSamePage = true');
    await page.getByRole('link', { name: 'Home' }).focus();
    const [first, second] = [child(), child()];
    await new Hub(service).reportOne('hubWorker', phoneCall(somebodyNew([first])));
    await notice.words.filter({ hasText: /changes? since you opened this page/ }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(first.familyName);
    expect(await page.locator(':focus').innerText()).toBe('Home');

    await notice.button.click();
    expect(await notice.button.isVisible()).toBe(false);
    expect(await page.getByRole('row').filter({ hasText: first.familyName }).innerText()).toContain('New');
    expect(await page.evaluate('window.isTheSamePage')).toBe(true);

    await service.stack.web?.stop();
    await service.stack.web?.start();
    await page.waitForResponse((response) => response.url().includes('/live') && response.status() === 200);
    await new Hub(service).reportOne('hubWorker', phoneCall(somebodyNew([second])));
    await notice.words.filter({ hasText: /since you opened this page/ }).waitFor();
    await ListPage.verifyOnPage(page, 'contacts');
  });

  it('says nothing without JavaScript', async () => {
    const page = await signedIn('decisionMaker', { javaScriptEnabled: false });
    await ListPage.open(page, 'contacts');
    const notice = new LiveNotice(page);
    expect([await notice.button.isVisible(), await notice.words.innerText()]).toEqual([false, '']);
  });
});
