import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../text-hash';
import { type SignedCheckpoint } from './signed-checkpoint';

/** Signs checkpoints with an Ed25519 key. */
export interface Signer {
  keyId: string;
  publicKey: KeyObject;
  /** @returns base64 */
  sign(checkpoint: Omit<SignedCheckpoint, 'signature'>): string;
}

/**
 * @param setting LEDGER_SIGNING_KEY: path of a PKCS#8 PEM file, or the key as base64 PKCS#8 DER
 * @throws naming the setting, never its value
 */
export function signerFrom(setting: string): Signer {
  const privateKey = read(setting);
  const publicKey = createPublicKey(privateKey);
  return {
    keyId: keyId(publicKey),
    publicKey,
    sign: (checkpoint) => sign(null, message(checkpoint), privateKey).toString('base64'),
  };
}

/** First 16 hex digits of the SHA-256 of the public key: says which key, after keys have changed. */
export function keyId(publicKey: KeyObject): string {
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

export function isSigned({ signature, ...checkpoint }: SignedCheckpoint, publicKey: KeyObject): boolean {
  return (
    checkpoint.keyId === keyId(publicKey) &&
    verify(null, message(checkpoint), publicKey, Buffer.from(signature, 'base64'))
  );
}

function message(checkpoint: Omit<SignedCheckpoint, 'signature'>): Buffer {
  return Buffer.from(canonicalJson(checkpoint));
}

function read(setting: string): KeyObject {
  try {
    const key = existsSync(setting)
      ? createPrivateKey(readFileSync(setting))
      : createPrivateKey({ key: Buffer.from(setting, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (error) {
    throw new Error('LEDGER_SIGNING_KEY: neither the path of a PKCS#8 PEM file nor a base64 PKCS#8 key', {
      cause: error,
    });
  }
  throw new Error('LEDGER_SIGNING_KEY: must be an Ed25519 key');
}
