import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** A child whom the council knows. */
export class PersonPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, name: string): Promise<PersonPage> {
    await arrived(page, name);
    await page.getByText('Child', { exact: true }).first().waitFor();
    return new PersonPage(page);
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.page.locator('main').getByRole('link', { name: link }).first().click();
  }

  /** To where the person came from. */
  async back(): Promise<void> {
    await this.page.locator('.govuk-back-link').click();
  }
}
