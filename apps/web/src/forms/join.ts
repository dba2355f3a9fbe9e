import { one, type Posted } from '../shared/visit/posted';
import { type FieldView } from './field-view';

/** Two versions of a form in one: where both have words, the other's stand below; where only one has an answer, that one. */
export function joinedWords(views: readonly FieldView[], mine: Posted, other: Posted): Posted {
  const both = wordsIn(views).map((name) => [name, together(one(mine, name), one(other, name))] as const);
  const unanswered = Object.entries(other).filter(([name]) => !name.startsWith('_') && one(mine, name) === '');
  return { ...mine, ...Object.fromEntries(unanswered), ...Object.fromEntries(both) };
}

function together(mine: string, other: string): string {
  if (mine.includes(other)) return mine;
  return other.includes(mine) ? other : `${mine}\n\n${other}`;
}

function wordsIn(views: readonly FieldView[]): string[] {
  return views.flatMap(({ kind, name, fields = [], items = [] }) => [
    ...(kind === 'words' ? [name] : []),
    ...wordsIn(fields),
    ...items.flatMap((item) => wordsIn(item.fields ?? [])),
  ]);
}
