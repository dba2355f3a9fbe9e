import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home';

/** What a production service is given by its operator and the embedded one makes for itself, once. */
export interface Secrets {
  databasePassword: string;
  /** `id:base64` of a 32-byte AES key, as CODEC_KEYS wants it. */
  codecKeys: string;
  /** The same for TEXT_KEYS: master keys of the texts. */
  textKeys: string;
  /** Path of an Ed25519 private key, PKCS#8 PEM, as LEDGER_SIGNING_KEY wants it. */
  ledgerSigningKeyFile: string;
  /** Base64 of a 32-byte HMAC key, as HOUSEHOLD_KEY wants it. */
  householdKey: string;
  /** A Standard Webhooks secret: `whsec_` and base64. */
  webhookSecret: string;
  /** Signs the cookies of the web pages and seals their sessions. */
  sessionSecret: string;
  /** Path of the identity provider's private JWK set. */
  identityKeysFile: string;
}

/** Reads the home's secrets, making those that are missing. Each is a file that only its owner may read. */
export function openSecrets(home: Home): Secrets {
  const secret = (name: string, make: () => string) => read(join(home.secrets, name), make);
  const file = (name: string, make: () => string) => {
    secret(name, make);
    return join(home.secrets, name);
  };
  return {
    databasePassword: secret('database-password', () => randomBytes(24).toString('base64url')),
    codecKeys: secret('codec-keys', () => `embedded1:${randomBytes(32).toString('base64')}`),
    textKeys: secret('text-keys', () => `embedded1:${randomBytes(32).toString('base64')}`),
    ledgerSigningKeyFile: file('ledger-signing-key.pem', ed25519Key),
    householdKey: secret('household-key', () => randomBytes(32).toString('base64')),
    webhookSecret: secret('webhook-secret', () => `whsec_${randomBytes(32).toString('base64')}`),
    sessionSecret: secret('session-secret', () => randomBytes(32).toString('base64')),
    identityKeysFile: file('identity-keys.json', identityKeys),
  };
}

/** A JWK set with one RSA key for RS256, which every client library accepts. */
export function identityKeys(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    alg: 'RS256',
    use: 'sig',
  };
  return JSON.stringify({ keys: [key] });
}

function ed25519Key(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

function read(path: string, make: () => string): string {
  if (!existsSync(path)) {
    // Written beside and renamed: a start that is interrupted leaves no half secret.
    writeFileSync(`${path}.new`, make(), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  return readFileSync(path, 'utf8').trim();
}
