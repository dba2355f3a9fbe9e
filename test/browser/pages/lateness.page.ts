import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** Asks why a clock was missed. */
export class LatenessPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<LatenessPage> {
    await arrived(page, 'Why is it late?');
    return new LatenessPage(page);
  }

  async record(reason: string, explanation: string): Promise<void> {
    await this.page.getByLabel('Why is it late?').selectOption({ label: reason });
    await this.page.getByRole('textbox').fill(explanation);
    await this.page.getByRole('button', { name: 'Record the reason' }).click();
  }
}
