import { load } from 'cheerio';

const aboutThisOne = /^(href|value|nonce|action|src|datetime|title|content|data-[\w-]+)$/;

/** As much of cheerio's nodes as is used here. */
interface Node {
  type: string;
  name?: string;
  data?: string;
  attribs?: Readonly<Record<string, string>>;
  children?: readonly Node[];
}

/** How a page is built, without what it says about this or that child. Two parts with the same structure are the same to an accessibility checker. */
export interface Structures {
  /** The bars at the top and what else stands around the main part: alike for everybody who has the same bars. */
  frame: string;
  main: string;
}

export function structuresOf(html: string): Structures {
  const $ = load(html);
  const main = structureOf($('main').toArray());
  $('main').empty();
  return { frame: structureOf($.root().children().toArray()), main };
}

/** What stands side by side several times, such as the rows of a table, counts once. */
function structureOf(nodes: readonly Node[]): string {
  return [...new Set(nodes.map(structureOfOne))].join('');
}

function structureOfOne({ type, name = '', data = '', attribs = {}, children = [] }: Node): string {
  if (type === 'text') return data.trim() === '' ? '' : 'text';
  if (type !== 'tag') return '';
  const attributes = Object.entries(attribs).map(([key, value]) =>
    aboutThisOne.test(key) ? key : `${key}=${withoutNumbers(value)}`,
  );
  return `<${[name, ...attributes].join(' ')}>${structureOf(children)}</>`;
}

function withoutNumbers(value: string): string {
  return value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/\d+/g, '0');
}
