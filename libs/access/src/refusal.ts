import { RuleBroken } from '#libs/journey';

/** Why somebody was not let in, and the HTTP status that says so (RFC 9110, RFC 6750). */
export const refusalStatus = {
  'TOKEN.MISSING': 401,
  'TOKEN.EXPIRED': 401,
  'TOKEN.INVALID': 401,
  'ACCESS.UNKNOWN_PERSON': 403,
  'ACCESS.NO_INSPECTION': 403,
  'ACCESS.READ_ONLY': 403,
  'ACCESS.DENIED': 403,
  'ISSUER.AWAY': 503,
  'AUDIT.AWAY': 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** A refusal at the door. The text never holds a token, a name or a claim. */
export class AccessRefused extends RuleBroken {
  readonly status: 401 | 403 | 503;

  constructor(
    override readonly code: RefusalCode,
    message: string,
    particulars: { details?: Readonly<Record<string, unknown>>; cause?: unknown } = {},
  ) {
    super(code, message, particulars.details);
    this.status = refusalStatus[code];
    this.cause = particulars.cause;
  }
}

/** The `WWW-Authenticate` header of a 401; undefined for every other refusal (RFC 6750, section 3). */
export function challenge(refusal: AccessRefused): string | undefined {
  if (refusal.status !== 401) return undefined;
  return refusal.code === 'TOKEN.MISSING' ? 'Bearer' : 'Bearer error="invalid_token"';
}
