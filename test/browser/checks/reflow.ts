import { type Page } from 'playwright-core';

/** A screen of 1280 by 1024 at 400 %, in CSS pixels (WCAG 1.4.10). A narrow telephone is as wide. */
export const enlarged = { width: 320, height: 256 };

/** The page must not scroll sideways. Answers the elements that stick out, the innermost ones. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (e) => e.getBoundingClientRect().right > clientWidth + 1 || e.scrollWidth > e.clientWidth + 1;
    const wide = [...document.querySelectorAll('body *')].filter(sticksOut);
    const innermost = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)));
    const told = innermost.slice(0, 5).map((e) => e.outerHTML.slice(0, 120));
    return ['scrolls sideways at ' + clientWidth + ' px (' + scrollWidth + ' px wide): ' + told.join(' | ')];
  })()`);
}

/** The same on a screen of another size; the page's own size is put back. */
export async function sticksOutAt(page: Page, size: { width: number; height: number }): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(size);
  const found = await sticksOut(page);
  if (before) await page.setViewportSize(before);
  return found;
}
