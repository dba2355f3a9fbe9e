import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { fillIn, send } from './form';

/** Days that are not worked, and what one more would move. */
export class BankHolidaysPage {
  private constructor(readonly page: Page) {}

  static async open(page: Page): Promise<BankHolidaysPage> {
    await page.getByRole('navigation').getByRole('link', { name: 'Bank holidays', exact: true }).click();
    await arrived(page, /^Days that are not worked in \d{4}$/);
    return new BankHolidaysPage(page);
  }

  /** As far as the page that says what would move; nothing is recorded on it. */
  async ask(date: string, reason: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
    await this.page.getByRole('button', { name: 'Add a day' }).click();
    await arrived(this.page, 'Add a day that is not worked');
    await fillIn(this.page.locator('#form'), { 'date.day': day, 'date.month': month, 'date.year': year, reason });
    await send(this.page.locator('#form'));
    await arrived(this.page, /^Add this day: /);
  }

  async takeBack(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Take this day back' }).click();
    await arrived(this.page, /^Take back /);
    await fillIn(this.page.locator('#form'), { reason });
    await send(this.page.locator('#form'));
    await arrived(this.page, /^Take this day back: /);
  }

  async confirm(heading: string): Promise<void> {
    await send(this.page.locator('#confirm'));
    await arrived(this.page, heading);
  }
}
