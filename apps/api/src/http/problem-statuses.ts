/** Refusals of the API's own, and the few of the rules whose name does not say what they mean to HTTP. */
const named: Readonly<Record<string, number>> = {
  'REQUEST.MALFORMED': 400,
  'REQUEST.PARAMETER_INVALID': 400,
  'IDEMPOTENCY.KEY_REQUIRED': 400,
  'IDEMPOTENCY.KEY_UNREADABLE': 400,
  'PRECONDITION.UNREADABLE': 400,
  'ENQUIRY.NOT_YOUR_CHANNEL': 403,
  'REQUEST.NO_ROUTE': 404,
  'RECORD.NOT_FOUND': 404,
  'STAGE.UNKNOWN': 404,
  'FORM_DRAFT.NONE': 404,
  'DEADLINE.UNKNOWN': 404,
  'DELEGATION.UNKNOWN': 404,
  'INSPECTION.UNKNOWN': 404,
  'STAFF.UNKNOWN': 404,
  'DOCUMENT.MISSING': 409,
  'TEXT.ERASED': 410,
  'RETENTION.ERASED': 410,
  'VERSION.STALE': 412,
  'REQUEST.TOO_LARGE': 413,
  'REQUEST.MEDIA_TYPE': 415,
  'ALLOCATION.NOT_IN_TEAM': 422,
  'ALLOCATION.NOT_QUALIFIED': 422,
  'CONTACT.BASELINE_NEEDS_A_REASON': 422,
  'DELEGATION.TO_ONESELF': 422,
  'DELEGATION.ENDS_BEFORE_START': 422,
  'ENQUIRY.NO_CHILD': 422,
  'IDEMPOTENCY.KEY_REUSED': 422,
  'INSPECTION.NOBODY': 422,
  'INSPECTION.TOO_LONG': 422,
  'SUBMISSION.INCOMPLETE': 422,
  'WEBHOOK.HOST_NOT_LISTED': 422,
  'PRECONDITION.REQUIRED': 428,
  'SERVICE.BUSY': 503,
};

/**
 * What the second half of a rule's code means to HTTP, so that a new stage needs no line here. 403: another person may do it. 422: what
 * was sent cannot be accepted, whatever the state of the record.
 */
const byName: readonly (readonly [pattern: RegExp, status: number])[] = [
  [
    /\.(\w+_)?(GRADE_TOO_LOW|OWN_WORK|OWN_CALL|NOT_YOURS|NOT_YOUR_WORK|NOT_QUALIFIED|SAME_SIGNER|DEPUTY_OF_AUTHOR)$/,
    403,
  ],
  [/\.NOT_(A|THE|IN_THE)_(?!MOMENT)\w+$/, 403],
  [
    /\.(\w+_)?(MISSING|TWICE|LATER|INVALID|IN_FUTURE|IN_THE_PAST|OUT_OF_ORDER|NOT_A_MOMENT|NOT_POSSIBLE|NOT_IN_USE)$/,
    422,
  ],
  [/\.(UNKNOWN_\w+|\w+_UNKNOWN|UNKNOWN|NONE_WITH_OTHERS|(SEEN_)?ALONE_BUT_NOT_SEEN|CHRONOLOGY_NOT_CONSULTED)$/, 422],
  [/^TIMESCALES\./, 422],
];

/** A rule that nothing else is known about is a conflict with the state of the record: that is what most of them are. */
export function statusOf(code: string): number {
  return named[code] ?? byName.find(([pattern]) => pattern.test(code))?.[1] ?? 409;
}
