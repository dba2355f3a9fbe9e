import { diffWords } from 'diff';
import { type ReadRow } from '../forms/read-only';

/** A piece of text that stayed, went or came. */
export interface Piece {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** One field in two submissions: what stood there, and what stands there now. */
export interface ComparedRow {
  label: string;
  changed: boolean;
  before: readonly Piece[];
  now: readonly Piece[];
}

/** Two submissions side by side, word by word, in the order of the newer one; what was taken out altogether comes last. */
export function compared(before: readonly ReadRow[], now: readonly ReadRow[]): ComparedRow[] {
  const earlier = new Map(before.map((row) => [row.name, row]));
  const kept = new Set(now.map(({ name }) => name));
  const gone = before.filter(({ name }) => !kept.has(name)).map((row) => ({ ...row, text: '' }));
  return [...now, ...gone].map(({ name, label, text }) => comparedRow(label, earlier.get(name)?.text ?? '', text));
}

function comparedRow(label: string, before: string, now: string): ComparedRow {
  if (before === now) return { label, changed: false, before: same(before), now: same(now) };
  const changes = diffWords(before, now).map(({ value, added, removed }) => ({
    text: value,
    is: added ? ('new' as const) : removed ? ('gone' as const) : ('same' as const),
  }));
  return {
    label,
    changed: true,
    before: changes.filter(({ is }) => is !== 'new'),
    now: changes.filter(({ is }) => is !== 'gone'),
  };
}

function same(text: string): Piece[] {
  return [{ text, is: 'same' }];
}
