import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Settings that name the keys whose signatures hold. Public halves are enough. */
export interface KeySettings {
  /** As LEDGER_SIGNING_KEY: the present one. */
  signingKey: string;
  /** As LEDGER_FORMER_KEYS: those before it, with commas between. */
  formerKeys?: string;
}

/**
 * Public keys that checkpoints may be signed with, the present one first.
 *
 * @throws naming the setting, never its value
 */
export function knownKeys({ signingKey, formerKeys = '' }: KeySettings): KeyObject[] {
  const former = formerKeys
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
  return [
    publicKeyIn('LEDGER_SIGNING_KEY', signingKey),
    ...former.map((key) => publicKeyIn('LEDGER_FORMER_KEYS', key)),
  ];
}

function publicKeyIn(name: string, setting: string): KeyObject {
  const key = existsSync(setting) ? inPem(readFileSync(setting)) : inDer(Buffer.from(setting, 'base64'));
  if (!key) throw new Error(`${name}: neither the path of a PEM file nor a key in base64`);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${name}: must hold Ed25519 keys`);
  return key;
}

/** A public key, or the public half of a private one. */
function inPem(pem: Buffer): KeyObject | undefined {
  return unlessMisread(() => createPublicKey(pem));
}

function inDer(der: Buffer): KeyObject | undefined {
  return (
    unlessMisread(() => createPublicKey({ key: der, format: 'der', type: 'spki' })) ??
    unlessMisread(() => createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })))
  );
}

function unlessMisread(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined; // what a parser says of a key may quote it
  }
}
