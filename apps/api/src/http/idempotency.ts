import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { v5 as uuidFromName } from 'uuid';
import { RuleBroken } from '#libs/journey';

/** Fixed for ever: another namespace would give repeated requests new command ids. */
const namespace = 'b0f6c5b2-2f0e-4d59-9a0c-9d6b2a4f1e37';

const token = /^[A-Za-z0-9._~-]{8,64}$/;

/**
 * The id of the command that a request asks for. It depends on who asks, so that nobody meets another person's key.
 * Throws IDEMPOTENCY.KEY_REQUIRED or IDEMPOTENCY.KEY_UNREADABLE (400).
 */
export function commandIdOf(actorId: string, key: string | undefined): string {
  if (key === undefined) {
    throw new RuleBroken('IDEMPOTENCY.KEY_REQUIRED', 'Send an Idempotency-Key, a new one for each act');
  }
  const bare = key.trim().replace(/^"(.*)"$/, '$1');
  if (!token.test(bare)) {
    throw new RuleBroken(
      'IDEMPOTENCY.KEY_UNREADABLE',
      'An Idempotency-Key has 8 to 64 letters, digits, dots, dashes, tildes or underscores',
    );
  }
  return uuidFromName(`${actorId}:${bare}`, namespace);
}

export interface RequestToHash {
  method: string;
  /** The route's pattern, such as `/contacts/:contactId/decision`. */
  route: string;
  params: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** SHA-256 (hex) of the request in canonical JSON (RFC 8785): the order of members does not matter, their values do. */
export function requestHash({ method, route, params, body }: RequestToHash): string {
  const canonical = canonicalize({ method, route, params: { ...params }, body: body ?? null });
  return createHash('sha256').update(canonical).digest('hex');
}
