import { type Page } from 'playwright-core';
import { axeFinds } from './axe';
import { enlarged, sticksOutAt } from './reflow';

/** What every page must have, wherever somebody meets it: a name, one main heading, and nothing that shuts anybody out. */
export async function pageFinds(page: Page): Promise<string[]> {
  const title = await page.title();
  const headings = await page.locator('h1').allInnerTexts();
  return [
    ...(/Child['’]s Journey$/.test(title) ? [] : [`is called '${title}'`]),
    ...(headings.length === 1 && headings[0]?.trim()
      ? []
      : [`has ${headings.length} main headings: ${headings.join()}`]),
    ...(await axeFinds(page)),
    ...(await sticksOutAt(page, enlarged)),
  ];
}
