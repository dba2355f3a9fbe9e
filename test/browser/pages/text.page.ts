import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { type Answers, fillIn, problems, send } from './form';

/** An assessment as one document. */
export class TextPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<TextPage> {
    await arrived(page, 'Assessment');
    await page.locator('#form').waitFor();
    return new TextPage(page);
  }

  async write(answers: Answers): Promise<void> {
    await fillIn(this.page.locator('#form'), answers);
  }

  async handIn(): Promise<void> {
    await send(this.page.locator('#form'));
  }

  /** What is missing, told on the page where it is missing. */
  async missing(): Promise<string[]> {
    await TextPage.verifyOnPage(this.page);
    return problems(this.page);
  }
}
