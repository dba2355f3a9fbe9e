import { AccessRefused } from '../refusal';

/** The token in an `Authorization: Bearer …` header (RFC 6750, 2.1). Throws TOKEN.MISSING or TOKEN.INVALID. */
export function bearerToken(authorization: string | undefined): string {
  if (!authorization) throw new AccessRefused('TOKEN.MISSING', 'Sign in first: no access token was sent');
  const [, token] = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(authorization) ?? [];
  if (!token) throw new AccessRefused('TOKEN.INVALID', 'The Authorization header is not a bearer token');
  return token;
}
