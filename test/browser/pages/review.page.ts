import { type Locator, type Page } from 'playwright-core';
import { arrived } from './arrived';

/** A text that waits for a signature, and the ways to answer it. */
export class ReviewPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, child: string): Promise<ReviewPage> {
    await arrived(page, child);
    return new ReviewPage(page);
  }

  /** Past the text. */
  get toDecision(): Locator {
    return this.page.getByRole('link', { name: 'Go to the decision' });
  }

  get signButton(): Locator {
    return this.decision('A manager signs').getByRole('button', { name: 'Record' }).last();
  }

  async sign(): Promise<void> {
    await this.signButton.click();
  }

  /** The first of the two managers' signatures under an outcome. */
  async authorise(): Promise<void> {
    await this.record('A team manager authorises');
  }

  /** The second. */
  async countersign(): Promise<void> {
    await this.record('A senior manager countersigns');
  }

  async sendBack(reasons: string): Promise<void> {
    const form = this.decision('A manager returns');
    await form.getByRole('textbox').first().fill(reasons);
    await form.getByRole('button', { name: 'Record' }).last().click();
  }

  /** What stands in a part of the text. */
  async part(label: string): Promise<string> {
    const key = this.page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) });
    return this.page.locator('.govuk-summary-list__row').filter({ has: key }).locator('dd').innerText();
  }

  /** Words that came since the last submission. */
  added(): Promise<string[]> {
    return this.page.locator('ins').allInnerTexts();
  }

  private async record(decision: string): Promise<void> {
    await this.decision(decision).getByRole('button', { name: 'Record' }).last().click();
  }

  private decision(title: string) {
    return this.page.getByRole('region', { name: title });
  }
}
