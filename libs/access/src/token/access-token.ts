import { type JWTHeaderParameters, type JWTPayload } from 'jose';

/** RFC 9068 asks for `at+jwt`; many issuers say `JWT` or nothing. A sign-out, a proof or an event says something else. */
const types: ReadonlySet<string> = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

/** What only ID tokens and sign-out tokens carry. */
const ofOthers = ['at_hash', 'c_hash', 'events'];

/** Whether a verified token is there to call a service, and not to tell who signed in or out. */
export function isAccessToken({ typ = 'JWT' }: Pick<JWTHeaderParameters, 'typ'>, payload: JWTPayload): boolean {
  return types.has(typ.toLowerCase()) && payload['typ'] !== 'ID' && ofOthers.every((claim) => !(claim in payload));
}
