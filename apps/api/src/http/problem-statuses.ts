/**
 * The HTTP status of each refusal. A rule that is not named here is a conflict with the state of the record (409), which is what most
 * rules of a stage are.
 */
const statuses: Readonly<Record<string, number>> = {
  'REQUEST.INVALID': 422,
  'REQUEST.MALFORMED': 400,
  'REQUEST.PARAMETER_INVALID': 400,
  'REQUEST.MEDIA_TYPE': 415,
  'REQUEST.TOO_LARGE': 413,
  'REQUEST.NO_ROUTE': 404,
  'RECORD.NOT_FOUND': 404,
  'IDEMPOTENCY.KEY_REQUIRED': 400,
  'IDEMPOTENCY.KEY_UNREADABLE': 400,
  'IDEMPOTENCY.KEY_REUSED': 422,
  'PRECONDITION.REQUIRED': 428,
  'PRECONDITION.UNREADABLE': 400,
  'VERSION.STALE': 412,
};

/** Whole families whose members all mean the same to HTTP. */
const families: readonly (readonly [RegExp, number])[] = [
  [/\.NOT_FOUND$/, 404],
  [/^TIMESCALES\./, 422],
];

export function statusOf(code: string): number {
  return statuses[code] ?? families.find(([pattern]) => pattern.test(code))?.[1] ?? 409;
}
