import { randomUUID } from 'node:crypto';
import { phoneCall } from '../support/service/enquiries';
import { Hub } from '../support/service/hub';
import { ErrorPage } from './pages/error.page';
import { HomePage } from './pages/home.page';
import { SignInPage } from './pages/sign-in.page';
import { somebodyNew } from './support/samples';
import { signedIn } from './support/visitors';
import { service } from './support/surroundings';

describe('when there is no page to show', () => {
  it('says so in plain words for an address that never was', async () => {
    const page = await signedIn('socialWorker');
    const answer = await page.goto('/no-such-page');
    expect(answer?.status()).toBe(404);
    await ErrorPage.verifyOnPage(page, 'notFound');
    await page.getByRole('link', { name: 'Go to the home page' }).click();
    await HomePage.verifyOnPage(page);
  });

  it('answers for a journey that never was as for one that is not theirs to see', async () => {
    const { journeyId } = await new Hub(service).refer(phoneCall(somebodyNew()));
    const page = await signedIn('school');
    const hidden = await page.goto(`/journeys/${journeyId}`);
    await ErrorPage.verifyOnPage(page, 'forbidden');
    const neverWas = await page.goto(`/journeys/${randomUUID()}`);
    await ErrorPage.verifyOnPage(page, 'forbidden');
    expect([hidden?.status(), neverWas?.status()]).toEqual([403, 403]);
  });

  it('gives a reference while the API is away, and goes on when it is back', async () => {
    const page = await signedIn('otherDecisionMaker');
    await service.stack.api?.stop();
    try {
      await page.goto('/contacts');
      const sorry = await ErrorPage.verifyOnPage(page, 'away');
      expect(await sorry.reference()).toMatch(/^[\w-]{20,}$/);
    } finally {
      await service.stack.api?.start();
    }
    await page.goto('/');
    await HomePage.verifyOnPage(page);
  });
});

describe('signing out', () => {
  it('ends the session here and at the sign-in: the next one begins with the list of people', async () => {
    const page = await signedIn('socialWorker');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out of the demo' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.goto('/');
    await SignInPage.verifyOnPage(page);
  });
});
