import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** Children found, as far as somebody may see them. */
export class SearchPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<SearchPage> {
    await arrived(page, 'Search results');
    return new SearchPage(page);
  }

  /** From any page, by the box at the top. */
  static async look(page: Page, words: string): Promise<SearchPage> {
    await page.getByRole('search').getByRole('textbox').fill(words);
    await page.getByRole('search').getByRole('button').click();
    return SearchPage.verifyOnPage(page);
  }

  /** Names of the children found. */
  async found(): Promise<string[]> {
    return this.page.locator('main tbody th').allInnerTexts();
  }

  async choose(name: string): Promise<void> {
    await this.page.getByRole('row').filter({ hasText: name }).getByRole('link', { name, exact: true }).click();
  }

  /** What is told, without the form. */
  async told(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ');
  }
}
