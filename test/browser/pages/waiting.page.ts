import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { ReviewPage } from './review.page';

/** All that waits for a manager's signature. */
export class WaitingPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<WaitingPage> {
    await arrived(page, 'Waiting for your signature');
    return new WaitingPage(page);
  }

  static async open(page: Page): Promise<WaitingPage> {
    await page.getByRole('link', { name: 'To sign' }).first().click();
    return WaitingPage.verifyOnPage(page);
  }

  async review(child: string): Promise<ReviewPage> {
    await this.page.getByRole('link', { name: child }).click();
    return ReviewPage.verifyOnPage(this.page, child);
  }

  children(): Promise<string[]> {
    return this.page.locator('tbody th a').allInnerTexts();
  }
}
