import { type Page } from 'playwright-core';
import { arrived } from './arrived';
import { type Answers, fillIn, send } from './form';

/** What the council decides for itself. */
export class PoliciesPage {
  private constructor(readonly page: Page) {}

  static async open(page: Page): Promise<PoliciesPage> {
    await page.getByRole('navigation').getByRole('link', { name: 'Policies', exact: true }).click();
    await arrived(page, 'Policies');
    return new PoliciesPage(page);
  }

  async choose(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true }).click();
    await arrived(this.page, title);
  }

  async ask(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Change this policy' }).click();
    await arrived(this.page, `Change: ${title}`);
  }

  /** One rule of the edition that is shown. */
  async chooseTimescale(name: string, edition: string): Promise<void> {
    await this.page.getByRole('link', { name: edition }).click();
    await this.page.locator('#timescales').getByRole('link', { name, exact: true }).click();
    await arrived(this.page, `${name}: ${edition}`);
  }

  /** As far as the page that says what would change; nothing is recorded on it. */
  async tryOut(answers: Answers, title: string): Promise<void> {
    await fillIn(this.page.locator('#form'), answers);
    await send(this.page.locator('#form'));
    await arrived(this.page, `Change it? ${title}`);
  }

  async confirm(title: string): Promise<void> {
    await send(this.page.locator('#confirm'));
    await arrived(this.page, title);
  }
}
