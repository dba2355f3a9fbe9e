import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** The confirmation that the council has received a form. */
export class ReceivedPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<ReceivedPage> {
    await arrived(page, 'The council has received it');
    return new ReceivedPage(page);
  }

  async reference(): Promise<string> {
    return this.page.locator('.app-reference').innerText();
  }
}
