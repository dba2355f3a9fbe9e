import { type Page } from 'playwright-core';
import { pageFinds } from '../checks/page';

/**
 * Waits until the page with this main heading stands, and examines it: so that every page which any road leads over is checked for
 * accessibility.
 *
 * @throws with the heading that is there instead
 */
export async function arrived(page: Page, heading: string | RegExp): Promise<void> {
  await page.locator('form[aria-busy]').first().waitFor({ state: 'detached' }); // a form that waits for its saving, then for its answer
  const wanted = page.getByRole('heading', { level: 1, name: heading, exact: true });
  try {
    await wanted.waitFor();
  } catch (error) {
    const found = (await page.locator('h1').allInnerTexts()).join(' | ');
    const told = (await page.locator('.govuk-error-summary, .govuk-error-message').allInnerTexts()).join(' | ');
    throw new Error(`Not on '${String(heading)}' but on '${found}' (${page.url()}) ${told}`, { cause: error });
  }
  expect(await pageFinds(page)).toEqual([]);
}
