import { type Page, type Response } from 'playwright-core';
import { answerFinds } from '../checks/answer';
import { pageFinds } from '../checks/page';
import { deadJumps, kindOf, linksOn } from './links';

/** Enough to meet every kind of page twice; a list of a thousand children teaches nothing more. */
const mostOfAKind = 2;
const mostPages = 80;

export interface Crawled {
  /** Kinds of pages met, such as `/journeys/:id`. */
  kinds: string[];
  /** What is wrong, a line each, beginning with the address. */
  problems: string[];
}

/**
 * Follows every link from the page on which somebody stands.
 *
 * @param unscripted a browser of the same person that runs no JavaScript
 */
export async function crawl(page: Page, unscripted: Page): Promise<Crawled> {
  const toVisit = [page.url()];
  const seen = new Set(toVisit);
  const met = new Map<string, number>();
  const problems: string[] = [];
  for (let visited = 0; toVisit.length > 0 && visited < mostPages; visited += 1) {
    const address = toVisit.shift() ?? '';
    const kind = kindOf(address);
    met.set(kind, (met.get(kind) ?? 0) + 1);
    const found = await problemsAt(address, page, unscripted);
    problems.push(...found.map((problem) => `${kind} ${problem}`));
    for (const link of await linksOn(page)) {
      const enough =
        (met.get(kindOf(link)) ?? 0) + toVisit.filter((waiting) => kindOf(waiting) === kindOf(link)).length >=
        mostOfAKind;
      if (seen.has(link) || enough) continue;
      seen.add(link);
      toVisit.push(link);
    }
  }
  return { kinds: [...met.keys()], problems };
}

async function problemsAt(address: string, page: Page, unscripted: Page): Promise<string[]> {
  const [answer, withoutScripts] = await Promise.all([visit(page, address), visit(unscripted, address)]);
  const [heading, plainHeading] = [await mainHeading(page), await mainHeading(unscripted)];
  return [
    ...(answer.status() === 200 ? [] : [`answers ${answer.status()}: '${heading}'`]),
    ...(await answerFinds(answer)),
    ...(await pageFinds(page)),
    ...(await deadJumps(page)),
    ...(withoutScripts.status() === answer.status() && heading === plainHeading
      ? []
      : [`is '${plainHeading}' without JavaScript`]),
  ];
}

async function visit(page: Page, address: string): Promise<Response> {
  const answer = await page.goto(address);
  if (!answer) throw new Error(`${address} gave no answer`);
  return answer;
}

async function mainHeading(page: Page): Promise<string> {
  return (await page.locator('h1').allInnerTexts()).join(' | ');
}
