import { type Page } from 'playwright-core';
import { arrived } from './arrived';

const headings = {
  notFound: 'Page not found',
  forbidden: 'You cannot see or do this',
  away: 'Sorry, the service is not there just now',
} as const;

/** A page that says in plain words why there is no other. */
export class ErrorPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page, because: keyof typeof headings): Promise<ErrorPage> {
    await arrived(page, headings[because]);
    return new ErrorPage(page);
  }

  /** What somebody reads out when they ask for help. */
  async reference(): Promise<string> {
    return this.page.getByText('give this reference').locator('strong').innerText();
  }
}
