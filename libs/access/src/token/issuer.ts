import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { AccessRefused } from '../refusal';
import { type TokenRules, usualTokenRules } from './token-rules';

/** The part of OpenID Connect Discovery 1.0 (section 3) that checking a token needs. */
const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** An issuer as it describes itself, with its keys. */
export interface Issuer {
  issuer: string;
  keys: JWTVerifyGetKey;
}

/** Answers the issuer; asks it at most once at a time, and again when its answer has aged. A failure is not remembered. */
export function issuerOf(rules: TokenRules): () => Promise<Issuer> {
  const maxAge = rules.keysMaxAge ?? usualTokenRules.keysMaxAge;
  let known: { at: number; issuer: Issuer } | undefined;
  let asking: Promise<Issuer> | undefined;

  async function ask(): Promise<Issuer> {
    const issuer = await discover(rules);
    known = { at: Date.now(), issuer };
    return issuer;
  }

  return () => {
    if (known && Date.now() - known.at < maxAge) return Promise.resolve(known.issuer);
    return (asking ??= ask().finally(() => (asking = undefined)));
  };
}

async function discover(rules: TokenRules): Promise<Issuer> {
  const timeout = rules.timeout ?? usualTokenRules.timeout;
  const described = Metadata.safeParse(await metadataOf(rules.issuer, timeout));
  if (!described.success) throw away('The identity provider does not describe itself', described.error);
  if (withoutSlash(described.data.issuer) !== withoutSlash(rules.issuer)) {
    throw away('The identity provider calls itself by another name than OIDC_ISSUER');
  }
  const keys = createRemoteJWKSet(new URL(described.data.jwks_uri), {
    timeoutDuration: timeout,
    cacheMaxAge: rules.keysMaxAge ?? usualTokenRules.keysMaxAge,
    cooldownDuration: rules.keysCooldown ?? usualTokenRules.keysCooldown,
  });
  return { issuer: described.data.issuer, keys: tellingAwayFromWrong(keys) };
}

async function metadataOf(issuer: string, timeout: number): Promise<unknown> {
  try {
    const answer = await fetch(`${withoutSlash(issuer)}/.well-known/openid-configuration`, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    if (!answer.ok) throw new Error(`The identity provider answered ${answer.status}`);
    return await answer.json();
  } catch (cause) {
    throw away('The identity provider cannot be reached', cause);
  }
}

/** A key that does not exist is the token's fault; keys that cannot be fetched or read are the issuer's. */
function tellingAwayFromWrong(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey) throw cause;
      if (cause instanceof errors.JWKSMultipleMatchingKeys) throw cause;
      if (cause instanceof errors.JOSENotSupported) throw cause;
      throw away('The keys of the identity provider cannot be fetched', cause);
    }
  };
}

function away(message: string, cause?: unknown): AccessRefused {
  return new AccessRefused('ISSUER.AWAY', message, { details: { retryAfterSeconds: 5 }, cause });
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
