import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** SHA-256 (hex) of the RFC 8785 canonical JSON of a text or form: the hash that commands, facts and signatures carry. */
export function textHash(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

/** Of what JSON keeps: dates as ISO strings, without undefined members; so that the stored text has the same hash. */
export function canonicalJson(value: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(value)));
}
