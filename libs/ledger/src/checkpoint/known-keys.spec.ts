import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownKeys } from './known-keys';

const present = generateKeyPairSync('ed25519');
const former = generateKeyPairSync('ed25519');
const folder = mkdtempSync(join(tmpdir(), 'known-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inBase64 = (key: KeyObject) =>
  key.export({ format: 'der', type: key.type === 'private' ? 'pkcs8' : 'spki' }).toString('base64');

function inFile(key: KeyObject): string {
  const file = join(folder, `${key.type}.pem`);
  writeFileSync(file, key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }));
  return file;
}

const signingKey = inBase64(present.privateKey);

describe('the keys whose signatures hold', () => {
  it('are the present one when no other is named', () => {
    expect(knownKeys({ signingKey }).map(inBase64)).toEqual([inBase64(present.publicKey)]);
  });

  it.each([
    ['a file with the public key', () => inFile(former.publicKey)],
    ['a file with the private key', () => inFile(former.privateKey)],
    ['the public key in base64', () => inBase64(former.publicKey)],
    ['the private key in base64', () => inBase64(former.privateKey)],
  ])('are also former ones, from %s', (_, setting) => {
    const keys = knownKeys({ signingKey, formerKeys: setting() });
    expect(keys.map(inBase64)).toEqual([inBase64(present.publicKey), inBase64(former.publicKey)]);
  });

  it('may be many, with commas and spaces between, all of them public', () => {
    const oldest = generateKeyPairSync('ed25519').publicKey;
    const formerKeys = `${inBase64(former.publicKey)}, ${inBase64(oldest)},`;
    expect(knownKeys({ signingKey: inBase64(present.publicKey), formerKeys })).toHaveLength(3);
  });

  it('are refused by the name of the setting, which never shows its value', () => {
    const formerKeys = Buffer.from('no key at all').toString('base64');
    expect(() => knownKeys({ signingKey, formerKeys })).toThrow(
      /^LEDGER_FORMER_KEYS: neither the path of a PEM file nor a key in base64$/,
    );
  });

  it('are refused when one is of another kind', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => knownKeys({ signingKey, formerKeys: inBase64(publicKey) })).toThrow(
      'LEDGER_FORMER_KEYS: must hold Ed25519 keys',
    );
  });
});
