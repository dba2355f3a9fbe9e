import { type Page } from 'playwright-core';
import { arrived } from './arrived';

/** Where everybody starts after signing in. */
export class HomePage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<HomePage> {
    await arrived(page, /^Hello, /);
    return new HomePage(page);
  }
}
