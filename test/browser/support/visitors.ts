import { type BrowserContextOptions, type Page } from 'playwright-core';
import { type Person } from '../../support/service/service';
import { HomePage } from '../pages/home.page';
import { SignInPage } from '../pages/sign-in.page';
import { service, visits } from './surroundings';

/** Playwright's options of a browser, such as `javaScriptEnabled` and `viewport`. */
export type Means = BrowserContextOptions;

/** Somebody who comes to the service on a computer where nobody has signed in. */
export async function newcomer(means: Means = {}): Promise<SignInPage> {
  const page = await visits.open({ baseURL: service.stack.pages, ...means });
  await page.goto('/');
  return SignInPage.verifyOnPage(page);
}

/** Signed in, on the page where everybody starts. */
export async function signedIn(person: Person, means: Means = {}): Promise<Page> {
  const signIn = await newcomer(means);
  await signIn.choose(person);
  return (await HomePage.verifyOnPage(signIn.page)).page;
}
