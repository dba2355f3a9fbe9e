import { type CheerioAPI } from 'cheerio';
import { type Posted } from '../shared/visit/posted';

/** What a browser would send from the form on a page as it stands: `sentFrom($, '#form')`. */
export function sentFrom($: CheerioAPI, form: string): Posted {
  const sent: Record<string, string[]> = {};
  for (const { name, value } of $(form).serializeArray()) (sent[name] ??= []).push(value);
  return Object.fromEntries(
    Object.entries(sent).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}
