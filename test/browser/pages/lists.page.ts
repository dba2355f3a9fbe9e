import { type Page } from 'playwright-core';
import { arrived } from './arrived';

const lists = {
  contacts: { heading: 'Contacts waiting for a decision', link: 'Contacts' },
  unallocated: { heading: 'Work that nobody holds', link: 'Unallocated' },
  work: { heading: 'My work', link: 'My work' },
} as const;

type List = keyof typeof lists;

/** A list of what waits, with a line for each child. */
export class ListPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, list: List): Promise<ListPage> {
    await arrived(page, lists[list].heading);
    return new ListPage(page);
  }

  /** From any page, by the bar at the top. */
  static async open(page: Page, list: List): Promise<ListPage> {
    await page.getByRole('navigation').getByRole('link', { name: lists[list].link, exact: true }).click();
    return ListPage.verifyOnPage(page, list);
  }

  /** The line of a child, in plain words. */
  async lineOf(familyName: string): Promise<string> {
    return (await this.page.getByRole('row').filter({ hasText: familyName }).first().innerText()).replace(/\s+/g, ' ');
  }

  async choose(familyName: string): Promise<void> {
    await this.page.getByRole('row').filter({ hasText: familyName }).getByRole('link').first().click();
  }
}
