import { decodeJwt } from 'jose';
import { bearerToken } from './bearer';

/** When the access token of a request that was let in expires. For what goes on longer than an answer takes. */
export function expiryOf({ headers }: { headers: { authorization?: string | undefined } }): Date {
  const { exp = 0 } = decodeJwt(bearerToken(headers.authorization));
  return new Date(exp * 1000);
}
