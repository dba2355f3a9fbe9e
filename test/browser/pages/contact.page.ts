import { type Locator, type Page } from 'playwright-core';
import { type SampleChild } from '../../support/service/enquiries';
import { arrived } from './arrived';
import { type Answers, fillIn, send } from './form';

/** One child's contact: what came in, what is known, and what is to be done. */
export class ContactPage {
  private constructor(
    readonly page: Page,
    private readonly about: SampleChild,
  ) {}

  static async verifyOnPage(page: Page, about: SampleChild): Promise<ContactPage> {
    await arrived(page, `${about.givenName} ${about.familyName}`);
    await page.getByText('Contact', { exact: true }).first().waitFor();
    return new ContactPage(page, about);
  }

  /** No known child is the one. */
  async recordNewChild(): Promise<ContactPage> {
    await this.page.getByRole('button', { name: /record a new child/i }).click();
    return ContactPage.verifyOnPage(this.page, this.about);
  }

  /** The form of one thing to do. */
  form(part: 'screening' | 'decision'): Locator {
    return this.page.locator(`#${part}-form`);
  }

  async take(part: 'screening' | 'decision', answers: Answers): Promise<ContactPage> {
    await fillIn(this.form(part), answers);
    await send(this.form(part));
    return ContactPage.verifyOnPage(this.page, this.about);
  }
}
