import { type Page } from 'playwright-core';

/** Addresses of this service that the page leads to, without what only jumps about on it. Downloads are no pages. */
export async function linksOn(page: Page): Promise<string[]> {
  const { origin } = new URL(page.url());
  const found = await page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href]:not([download])')].map(({ href }) => href)`,
  );
  const here = found.filter((href) => href.startsWith(`${origin}/`)).map((href) => href.replace(/#.*$/, ''));
  return [...new Set(here)];
}

/** Jumps on the page that land nowhere. */
export async function deadJumps(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('a[href^="#"]')]
    .filter((link) => link.hash.length > 1 && !document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .map((link) => 'jumps nowhere: ' + link.outerHTML.slice(0, 120))`);
}

/** Pages of one kind differ by what they are about: ids, codes of one set, and values of a search. Each policy's form is a kind of its own. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const path = pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/(?<=\/(?:measures|boards|teams)\/)[a-z0-9-]+/, ':code')
    .replace(/(?<=\/policies\/)(?!timescales$)[a-zA-Z0-9-]+$/, ':policy')
    .replace(/(?<=\/policies\/timescales\/)[^/]+\/[^/]+$/, ':edition/:rule')
    .replace(/-\d+(?=\/|$)/g, '-:n')
    .replace(/\d{4}-\d\d-\d\d/g, ':day');
  return [path, ...[...new Set(searchParams.keys())].sort()].join('?');
}
