import { pointerTo } from './pointer';
import { type ProblemError } from './problem';

/** What zod, or any other Standard Schema, says is wrong. */
export interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
  code?: string;
  /** zod: members that a strict object does not know */
  keys?: readonly string[];
}

/** Points at each thing that is wrong. Says what is wanted, never what was sent. */
export function problemErrors(issues: readonly Issue[]): ProblemError[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? (issue.keys ?? []).map((key) => ({
          pointer: pointerTo([...segments(issue), key]),
          detail: 'This field is not known here',
        }))
      : [{ pointer: pointerTo(segments(issue)), detail: issue.message }],
  );
}

function segments(issue: Issue): PropertyKey[] {
  return (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
}
