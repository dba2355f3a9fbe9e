import { errors, jwtVerify } from 'jose';
import { isRuleBroken } from '#libs/journey';
import { AccessRefused } from '../refusal';
import { isAccessToken } from './access-token';
import { type Claims, claimsOf } from './claims';
import { issuerOf } from './issuer';
import { allowedAlgorithms, type TokenRules, usualTokenRules } from './token-rules';

/** Checks an access token and answers who it speaks for. Throws TOKEN.EXPIRED, TOKEN.INVALID, ISSUER.AWAY. */
export type VerifyToken = (token: string) => Promise<Claims>;

/** Access tokens (JWT, RFC 9068) of any OpenID Connect issuer: signature, issuer, audience, dates, kind, strength, then claims. */
export function tokenVerifier(rules: TokenRules): VerifyToken {
  const issuer = issuerOf(rules);
  const names = {
    subjectClaim: rules.subjectClaim ?? usualTokenRules.subjectClaim,
    rolesClaim: rules.rolesClaim ?? usualTokenRules.rolesClaim,
    teamClaim: rules.teamClaim,
    organisationClaim: rules.organisationClaim,
  };

  return async (token) => {
    const { issuer: iss, keys } = await issuer();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: iss,
        audience: rules.audience,
        algorithms: allowedAlgorithms,
        clockTolerance: rules.clockToleranceSeconds ?? usualTokenRules.clockToleranceSeconds,
        requiredClaims: ['exp'],
      });
      if (!isAccessToken(protectedHeader, payload)) throw notGood('ANOTHER_KIND_OF_TOKEN');
      if (rules.acr && !rules.acr.includes(String(payload['acr']))) throw notGood('WEAK_SIGN_IN');
      return claimsOf(payload, names);
    } catch (cause) {
      throw refusalFor(cause);
    }
  };
}

/** Anything that is not about the token or the issuer is a bug and passes through. */
function refusalFor(cause: unknown): unknown {
  if (isRuleBroken(cause)) return cause;
  if (cause instanceof errors.JWTExpired) {
    return new AccessRefused('TOKEN.EXPIRED', 'The access token has expired: sign in again', { cause });
  }
  if (cause instanceof errors.JOSEError) return notGood(cause.code, cause);
  return cause;
}

function notGood(reason: string, cause?: unknown): AccessRefused {
  return new AccessRefused('TOKEN.INVALID', 'The access token is not valid here', { details: { reason }, cause });
}
