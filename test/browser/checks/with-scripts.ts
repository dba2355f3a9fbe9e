import { type Page } from 'playwright-core';

/**
 * The page itself; or, where its browser runs no JavaScript and so no checker either, a copy of it as it stands, without its own scripts,
 * in a browser that does.
 */
export async function withScripts<T>(page: Page, check: (scripted: Page) => Promise<T>): Promise<T> {
  if (!(await page.evaluate<boolean>(`matchMedia('(scripting: none)').matches`))) return check(page);
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser');
  const context = await browser.newContext({ viewport: page.viewportSize() });
  try {
    const body = (await page.content()).replace(/<script[^]*?<\/script>/g, '');
    await context.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const copy = await context.newPage();
    await copy.goto(page.url());
    return await check(copy);
  } finally {
    await context.close();
  }
}
