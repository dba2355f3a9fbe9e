import { sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';

export interface TextRow {
  label: string;
  text: string;
}

/** A kept text as rows to read: nested parts carry the names of what they are in. */
export function textRows(body: unknown, within = ''): TextRow[] {
  if (typeof body !== 'object' || body === null)
    return body === undefined ? [] : [{ label: within, text: inWords(body) }];
  return Object.entries(body).flatMap(([key, value]) => {
    const name = Array.isArray(body) ? `${Number(key) + 1}` : takenApart(key);
    const label = [within, name].filter(Boolean).join(', ');
    return typeof value === 'object' && value !== null
      ? textRows(value, label)
      : [{ label: sentence(label), text: inWords(value) }];
  });
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  return /^[a-z]+[A-Z]\w*$/.test(text) ? sentence(words(text)) : text;
}
