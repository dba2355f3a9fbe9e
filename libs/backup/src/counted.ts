import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Lets bytes through and keeps their SHA-256. */
export function hashed(): Transform & { sha256(): string } {
  const hash = createHash('sha256');
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(undefined, chunk);
    },
  });
  return Object.assign(through, { sha256: () => hash.copy().digest('hex') });
}
