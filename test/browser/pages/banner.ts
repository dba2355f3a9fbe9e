import { type Page } from 'playwright-core';

/** What the service says about the act that was just done, on whatever page comes next. */
export async function banner(page: Page): Promise<string> {
  return page.locator('.govuk-notification-banner--success .govuk-notification-banner__content').innerText();
}
