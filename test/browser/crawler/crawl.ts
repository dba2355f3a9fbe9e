import { load } from 'cheerio';
import { type Page } from 'playwright-core';
import { faultsOf } from '../../../apps/web/src/testing/sound-page';
import { answerFinds } from '../checks/answer';
import { pageFinds } from '../checks/page';
import { structuresOf } from '../checks/structure';
import { deadJumps, linksOn } from './links';
import { Road, type Stop } from './road';

export interface Crawled {
  /** Kinds of pages met, such as `/journeys/:id`. */
  kinds: string[];
  /** What is wrong, a line each, beginning with the kind of page. */
  problems: string[];
}

/**
 * Follows every link from the page on which somebody stands. Each page is read as it is sent, which is all that a browser without
 * JavaScript gets. It is opened as well unless somebody has opened pages whose parts are built like its own.
 *
 * @param tabs of this person's browser, in each of which another page is looked at meanwhile
 * @param opened how the parts of the pages are built that were opened so far, by anybody
 */
export async function crawl(tabs: readonly [Page, ...Page[]], opened: Set<string>): Promise<Crawled> {
  const road = new Road(tabs[0].url());
  const problems: string[] = [];
  const lookAt = async (stop: Stop, tab: Page): Promise<void> => {
    const { links, found } = await look(stop, tab, opened);
    problems.push(...found.map((problem) => `${stop.kind} ${problem}`));
    road.lead(links);
  };
  const goOn = async (tab: Page): Promise<void> => {
    for (let stop = road.next(); stop; stop = road.next()) await lookAt(stop, tab);
  };
  await lookAt(road.start, tabs[0]);
  while (road.goesOn) await Promise.all(tabs.map(goOn));
  return { kinds: road.kinds, problems };
}

async function look({ address }: Stop, tab: Page, opened: Set<string>) {
  const answer = await tab.request.get(address, { headers: { accept: 'text/html' } });
  const html = await answer.text();
  const $ = load(html);
  const heading = textOf($('h1').text());
  const found = [
    ...(answer.status() === 200 ? [] : [`answers ${answer.status()}: '${heading}'`]),
    ...answerFinds(answer.headers(), html),
    ...faultsOf($),
    ...deadJumps($),
  ];
  const { frame, main } = structuresOf(html);
  if (!opened.has(frame) || !opened.has(main)) {
    opened.add(frame).add(main);
    found.push(...(await whenOpened(address, tab, heading)));
  }
  return { links: linksOn($, answer.url()), found };
}

/** What is wrong with it once the browser has drawn it and run its scripts. */
async function whenOpened(address: string, tab: Page, sent: string): Promise<string[]> {
  const answer = await tab.goto(address);
  const heading = textOf((await tab.locator('h1').allTextContents()).join(''));
  return [
    ...(answer?.status() === 200 ? [] : [`answers the browser ${answer?.status()}`]),
    ...(heading === sent ? [] : [`is '${heading}', and without JavaScript '${sent}'`]),
    ...(await pageFinds(tab)),
  ];
}

function textOf(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
