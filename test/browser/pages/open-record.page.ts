import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { fillIn, send } from './form';

/** Where a restricted record is opened because a child cannot wait. */
export class OpenRecordPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<OpenRecordPage> {
    await arrived(page, 'Open a restricted record');
    return new OpenRecordPage(page);
  }

  /** What is said before anybody presses. */
  async warning(): Promise<string> {
    return this.page.locator('.govuk-warning-text').innerText();
  }

  async open(reason: string): Promise<void> {
    await fillIn(this.page.locator('#form'), { reason });
    await send(this.page.locator('#form'));
  }
}
