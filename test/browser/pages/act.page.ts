import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** The page of an act that has none of its own: one form. */
export class ActPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, summary: string): Promise<ActPage> {
    await arrived(page, summary);
    return new ActPage(page);
  }

  /** From the page of what is acted on. */
  static async open(page: Page, summary: string): Promise<ActPage> {
    await page.getByRole('link', { name: summary, exact: true }).click();
    return ActPage.verifyOnPage(page, summary);
  }
}
