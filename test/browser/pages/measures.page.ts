import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** Measures: the board, one of them, and what it counts. */
export class MeasuresPage {
  private constructor(readonly page: Page) {}

  static async open(page: Page): Promise<MeasuresPage> {
    await page.getByRole('navigation').getByRole('link', { name: 'Measures', exact: true }).click();
    await arrived(page, 'Measures');
    return new MeasuresPage(page);
  }

  async choose(measure: string): Promise<void> {
    await this.page.getByRole('rowheader', { name: measure, exact: true }).getByRole('link').click();
    await arrived(this.page, measure);
  }

  /** The first line of the measure's table as CSV. */
  async firstLine(): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: 'CSV' }).click();
    const [, first = ''] = readFileSync(await (await coming).path(), 'utf8').split('\r\n');
    return first;
  }

  /** From what is counted to the journey of the first child there. Answers the child's name in the list. */
  async toFirstChild(measure: string): Promise<string> {
    await this.page.getByRole('link', { name: /^what counts/ }).click();
    await arrived(this.page, measure);
    await this.page.getByText('What counts, the oldest first.').waitFor();
    const child = this.page.getByRole('rowheader').getByRole('link').first();
    const name = await child.innerText();
    await child.click();
    await arrived(this.page, name);
    return name;
  }
}
