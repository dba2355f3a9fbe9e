import { type Locator, type Page } from 'playwright-core';
import { type SampleChild } from '../../support/service/enquiries';
import { arrived } from './arrived';

/** A text that waits for a signature. */
export class ReviewPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, { givenName, familyName }: SampleChild): Promise<ReviewPage> {
    await arrived(page, `${givenName} ${familyName}`);
    await page.getByRole('heading', { name: 'Your decision' }).waitFor();
    return new ReviewPage(page);
  }

  get toDecision(): Locator {
    return this.page.getByRole('link', { name: 'Go to the decision' });
  }

  /** The form of one way to answer. */
  decision(path: 'sign-off' | 'return'): Locator {
    return this.page.locator(`form[action$="/${path}"]`);
  }

  /** Words that are new since the last time, in order. */
  async newWords(): Promise<string[]> {
    return this.page.locator('ins').allInnerTexts();
  }
}
