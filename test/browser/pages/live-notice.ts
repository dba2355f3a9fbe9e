import { type Locator, type Page } from 'playwright-core';

/** What a list says of itself when it is out of date. */
export class LiveNotice {
  constructor(private readonly page: Page) {}

  get words(): Locator {
    return this.page.locator('[data-live-words]');
  }

  get button(): Locator {
    return this.page.locator('[data-live-show]');
  }
}
