import { type Page } from 'playwright-core';
import { type SampleChild } from '../../support/service/enquiries';
import { arrived } from './arrived';
import { type Answers, fillIn, send } from './form';

/** The form of an enquiry, in one page. */
export class NewContactPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, channel: string): Promise<NewContactPage> {
    await arrived(page, channel);
    return new NewContactPage(page);
  }

  /** From the page where everybody starts. */
  static async open(page: Page, channel: string): Promise<NewContactPage> {
    await page.getByRole('link', { name: 'New contact' }).first().click();
    await arrived(page, 'New contact');
    await page.getByRole('link', { name: channel }).click();
    return NewContactPage.verifyOnPage(page, channel);
  }

  async child(number: number, { givenName, familyName, dateOfBirth, sex }: SampleChild): Promise<void> {
    const [year = '', month = '', day = ''] = dateOfBirth.split('-');
    const born = `children.${number - 1}.when-false`;
    await fillIn(this.page, {
      [`children.${number - 1}.unborn`]: 'false',
      [`${born}.givenName`]: givenName,
      [`${born}.familyName`]: familyName,
      ...{ [`${born}.dateOfBirth.day`]: day, [`${born}.dateOfBirth.month`]: month, [`${born}.dateOfBirth.year`]: year },
      [`${born}.sex`]: sex,
    });
  }

  /** @param channel its name, which the page keeps */
  async addChild(channel: string, number = 2): Promise<NewContactPage> {
    await this.page.getByRole('button', { name: 'Add another to: Children' }).click();
    await this.page
      .locator(`[name="children.${number - 1}.unborn"]`)
      .first()
      .waitFor();
    return NewContactPage.verifyOnPage(this.page, channel);
  }

  async removeChild(number: number): Promise<void> {
    await this.page.getByRole('button', { name: `Remove Children number ${number}` }).click();
    await this.page.locator(`[name="children.${number}.unborn"]`).first().waitFor({ state: 'detached' });
  }

  async send(answers: Answers): Promise<void> {
    await fillIn(this.page, answers);
    await send(this.page.locator('#form'));
  }
}
