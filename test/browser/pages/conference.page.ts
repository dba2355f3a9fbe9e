import { type Page } from 'playwright-core';
import { ActPage } from './act.page';
import { arrived } from './arrived';

/** One conference: the pack, and what can be done. */
export class ConferencePage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, name: string): Promise<ConferencePage> {
    await arrived(page, name);
    await page.getByRole('heading', { name: 'Texts to read' }).waitFor();
    return new ConferencePage(page);
  }

  /** What the table says of an agency. */
  async agency(name: string): Promise<string> {
    return (await this.page.getByRole('row').filter({ hasText: name }).innerText()).replace(/\s+/g, ' ');
  }

  /** A line of the lists: `row('Chair')`. */
  async row(label: string): Promise<string> {
    const key = this.page.locator('dt').filter({ hasText: new RegExp(`^${label}$`) });
    return (await key.locator('xpath=following-sibling::dd[1]').innerText()).trim();
  }

  async says(words: string): Promise<boolean> {
    return (await this.page.locator('main').innerText()).includes(words);
  }

  act(summary: string): Promise<ActPage> {
    return ActPage.open(this.page, summary);
  }
}
