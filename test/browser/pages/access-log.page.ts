import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** Who looked at a child's record, the newest first. */
export class AccessLogPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<AccessLogPage> {
    await arrived(page, 'Who looked at this record');
    return new AccessLogPage(page);
  }

  async narrowTo(who: string): Promise<AccessLogPage> {
    await this.page.getByLabel('Who', { exact: true }).selectOption({ label: who });
    await this.page.getByRole('button', { name: 'Show these' }).click();
    return AccessLogPage.verifyOnPage(this.page);
  }

  async lines(): Promise<string[]> {
    const lines = await this.page.locator('main tbody tr').allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  }
}
