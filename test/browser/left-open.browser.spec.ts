import { type Page } from 'playwright-core';
import { demoPeople } from '#libs/embedded';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { ActPage } from './pages/act.page';
import { SignInPage } from './pages/sign-in.page';
import { somebodyNew } from './support/samples';
import { service } from './support/surroundings';
import { signedIn } from './support/visitors';

/** A form about a child, in a browser whose clock the test moves. */
async function formLeftOpen(): Promise<Page> {
  const contactId = await new Hub(service).reportOne('hubWorker', phoneCall(somebodyNew()));
  const page = await signedIn('hubWorker');
  await page.clock.install();
  await page.goto(`/contacts/${contactId}/acts/screening`);
  await ActPage.verifyOnPage(page, 'Record what the hub looked up');
  return page;
}

/** Nobody touches it for longer than a session lasts. */
async function untilNextDay(page: Page): Promise<void> {
  await service.sql(`delete from web.session where sess->'signedIn'->>'subject' = $1`, [demoPeople.hubWorker.id]);
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/session'), { timeout: 3_000 });
  await page.clock.fastForward('12:00:00');
  await asked.catch(() => undefined);
}

describe('a page that is left open', () => {
  it('leaves itself once its session has ended, and the way back leads to the sign-in', async () => {
    const page = await formLeftOpen();
    await untilNextDay(page);
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.context().clearCookies({ name: /^_/ }); // the sign-in's own session has ended as well
    await page.goBack();
    await SignInPage.verifyOnPage(page);
  });

  it('stays while its session goes on elsewhere', async () => {
    const page = await formLeftOpen();
    const asked = page.waitForResponse((answer) => answer.url().endsWith('/session'));
    await page.clock.fastForward('12:00:00');
    expect((await asked).status()).toBe(200);
    await ActPage.verifyOnPage(page, 'Record what the hub looked up');
  });

  it('stays when somebody has written on it', async () => {
    const page = await formLeftOpen();
    await page.locator('[name="text.findings"]').fill('Synthetic: not to be lost.');
    await untilNextDay(page);
    expect(await page.locator('[name="text.findings"]').inputValue()).toBe('Synthetic: not to be lost.');
    await page.getByRole('alert').getByText('You will soon be signed out').waitFor();
  });
});
