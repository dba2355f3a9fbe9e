import { type CheerioAPI } from 'cheerio';

/** Addresses of this service that the page leads to, without what only jumps about on it. Downloads are no pages. */
export function linksOn($: CheerioAPI, address: string): string[] {
  const { origin } = new URL(address);
  const found = $('a[href]:not([download])')
    .map((_, link) => new URL($(link).attr('href') ?? '', address).href)
    .get();
  const here = found.filter((href) => href.startsWith(`${origin}/`)).map((href) => href.replace(/#.*$/, ''));
  return [...new Set(here)];
}

/** Jumps on the page that land nowhere. */
export function deadJumps($: CheerioAPI): string[] {
  const ids = new Set(
    $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get(),
  );
  return $('a[href^="#"]:not([href="#"])')
    .filter((_, link) => !ids.has(decodeURIComponent($(link).attr('href')?.slice(1) ?? '')))
    .map((_, link) => `jumps nowhere: ${$.html(link).slice(0, 120)}`)
    .get();
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
