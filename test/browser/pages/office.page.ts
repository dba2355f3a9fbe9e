import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { type Answers, fillIn, send } from './form';

/** The staff list and the teams, as an administrator keeps them. */
export class OfficePage {
  private constructor(readonly page: Page) {}

  static async open(page: Page, list: 'People' | 'Teams'): Promise<OfficePage> {
    await page.getByRole('navigation').getByRole('link', { name: list, exact: true }).click();
    await arrived(page, list === 'People' ? 'People who work here' : 'Teams');
    return new OfficePage(page);
  }

  /** From the button to the page on which the change ends. */
  async change(button: string, form: string, answers: Answers, end: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await arrived(this.page, form);
    await fillIn(this.page.locator('#form'), answers);
    await send(this.page.locator('#form'));
    await arrived(this.page, end);
  }
}
