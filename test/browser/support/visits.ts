import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { failuresFolder } from './failures-folder';

/** The browsers that a test has open. */
export class Visits {
  private readonly contexts: BrowserContext[] = [];
  private readonly said: string[] = [];

  constructor(private readonly browser: Browser) {}

  /** A browser as on another computer: no cookies, nothing kept. */
  async open(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
    this.contexts.push(context);
    context.setDefaultTimeout(30_000);
    context.on('weberror', (problem) => this.said.push(`${problem.error().message} (uncaught)`));
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.said.push(message.text());
    });
    return context.newPage();
  }

  /** Errors that nobody caught, and what the page's own security policy refused. */
  complaints(): readonly string[] {
    return this.said;
  }

  /** A picture and the text of every page that is open, for whoever looks into the failure. */
  async keep(testName: string): Promise<void> {
    const pages = this.contexts.flatMap((context) => context.pages());
    mkdirSync(failuresFolder, { recursive: true });
    for (const [n, page] of pages.entries()) {
      const file = join(failuresFolder, `${testName.replace(/\W+/g, '-').toLowerCase().slice(0, 100)}-${n + 1}`);
      writeFileSync(`${file}.html`, `<!-- ${page.url()} -->\n${await page.content()}`);
      await page.screenshot({ path: `${file}.png`, fullPage: true, timeout: 5_000 });
    }
  }

  async close(): Promise<void> {
    this.said.length = 0;
    for (const context of this.contexts.splice(0)) await context.close();
  }
}
