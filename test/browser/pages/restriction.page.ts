import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { fillIn, send } from './form';

/** Who may see a child's record, for senior managers. */
export class RestrictionPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<RestrictionPage> {
    await arrived(page, 'Who may see this record');
    return new RestrictionPage(page);
  }

  /** With those whom the page names by itself. */
  async restrict(reason: string): Promise<RestrictionPage> {
    await fillIn(this.page.locator('#form'), { reason });
    await send(this.page.locator('#form'));
    return RestrictionPage.verifyOnPage(this.page);
  }

  /** Who had to open it, and why: a line each. */
  async opened(): Promise<string[]> {
    const lines = await this.page.locator('#opened + dl > div').allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  }

  async follow(link: string): Promise<void> {
    await this.page.locator('main').getByRole('link', { name: link, exact: true }).click();
  }
}
