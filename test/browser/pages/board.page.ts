import { type Locator, type Page } from 'playwright-core';
import { arrived } from './arrived';
import { LatenessPage } from './lateness.page';

/** A team at a glance. */
export class BoardPage {
  private constructor(
    readonly page: Page,
    private readonly team: string,
  ) {}

  static async verifyOnPage(page: Page, team: string): Promise<BoardPage> {
    await arrived(page, team);
    return new BoardPage(page, team);
  }

  /** By the bar at the top: whoever looks after one team alone is led to its board, others choose it from the list. */
  static async open(page: Page, team: string): Promise<BoardPage> {
    await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    if ((await page.getByRole('heading', { level: 1 }).innerText()) === 'Teams') {
      await arrived(page, 'Teams');
      await page.getByRole('rowheader', { name: team }).getByRole('link').click();
    }
    return BoardPage.verifyOnPage(page, team);
  }

  /** The child's line in the table that begins so. */
  row(table: string, familyName: string): Locator {
    return this.page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: familyName });
  }

  /** From a late clock to the page that asks why. */
  async explain(familyName: string): Promise<LatenessPage> {
    await this.row('Clocks that are late', familyName).getByRole('link', { name: 'Explain' }).first().click();
    return LatenessPage.verifyOnPage(this.page);
  }

  again(): Promise<BoardPage> {
    return BoardPage.verifyOnPage(this.page, this.team);
  }
}
