import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** What a partner has sent, and the council's answer to one of its forms. */
export class SentPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<SentPage> {
    await arrived(page, 'What the council decided');
    return new SentPage(page);
  }

  /** From the list. */
  static async open(page: Page, enquiryId: string): Promise<SentPage> {
    await page.getByRole('navigation').getByRole('link', { name: 'Sent', exact: true }).click();
    await arrived(page, 'What you have sent');
    await page.locator(`a[href="/sent/${enquiryId}"]`).click();
    return SentPage.verifyOnPage(page);
  }

  /** All that is told of the children. */
  async told(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ');
  }
}
