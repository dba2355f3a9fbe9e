import { type CheerioAPI, load } from 'cheerio';
import { Templates } from '../shared/templates/templates';
import { type Page, type PageModel } from '../shared/visit/page';

const templates = new Templates();

/** Around a page: what the service puts there, as a test's own. */
const around = {
  assetPath: '/assets/test',
  cspNonce: 'test-nonce',
  csrfToken: 'test-token',
  who: 'test-mark',
  personName: 'Sample Person',
  navigation: [],
};

/** The HTML of a page in its real layout: `const $ = rendered(await controller.show(visit))`. */
export function rendered(page: Page): CheerioAPI {
  if ('goTo' in page) throw new Error(`This is no page: it goes to ${page.goTo}`);
  return renderedTemplate(page.template, page.model);
}

/** The HTML of a template with a view model. */
export function renderedTemplate(template: string, model: PageModel): CheerioAPI {
  return load(templates.render(template, { ...around, ...model }));
}

/** Text of an element without the layout's white space. */
export function textOf($: CheerioAPI, selector: string): string {
  return $(selector).text().replace(/\s+/g, ' ').trim();
}
