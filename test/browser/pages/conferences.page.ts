import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { ConferencePage } from './conference.page';

/** The conferences that come. */
export class ConferencesPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<ConferencesPage> {
    await arrived(page, 'Conferences');
    return new ConferencesPage(page);
  }

  /** By the bar at the top. */
  static async open(page: Page): Promise<ConferencesPage> {
    await page.getByRole('navigation').getByRole('link', { name: 'Conferences', exact: true }).click();
    return ConferencesPage.verifyOnPage(page);
  }

  /** A child's line, in words. */
  async line(name: string): Promise<string> {
    return (await this.page.getByRole('row').filter({ hasText: name }).innerText()).replace(/\s+/g, ' ');
  }

  async conference(
    name: string,
    what: 'initial conference' | 'review' = 'initial conference',
  ): Promise<ConferencePage> {
    await this.page.getByRole('link', { name: new RegExp(`^${name}\\W+${what}$`) }).click();
    return ConferencePage.verifyOnPage(this.page, name);
  }
}
