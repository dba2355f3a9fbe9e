import { type ProblemError } from './problem';
import { pointerTo } from './pointer';

/** What PostgreSQL cannot keep and no reader can show: NUL, and halves of characters. */
const unreadable = /\u0000|\p{Cs}/u;

/** Every text in a body that holds such a character, whatever its own schema says. */
export function unreadableTexts(value: unknown, path: readonly PropertyKey[] = []): ProblemError[] {
  if (typeof value === 'string') {
    return unreadable.test(value)
      ? [{ pointer: pointerTo(path), detail: 'Remove the characters that cannot be read' }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(unreadable.test(key) ? [{ pointer: pointerTo([...path, key]), detail: 'This field is not known here' }] : []),
    ...unreadableTexts(inner, [...path, key]),
  ]);
}
