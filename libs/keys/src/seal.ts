import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ivLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM under a fresh iv: 12 bytes iv, 16 bytes tag, ciphertext.
 * @param secret 32 bytes
 * @param bound authenticated with it, and needed to open it: what it must not be taken away from
 */
export function seal(secret: Buffer, plain: Buffer, bound: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed with another secret, bound to something else, changed or cut short */
export function unseal(secret: Buffer, sealed: Buffer, bound: string): Buffer {
  if (sealed.length < ivLength + tagLength) throw new RangeError('What was sealed is cut short');
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, ivLength), { authTagLength: tagLength })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
}
