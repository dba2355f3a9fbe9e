import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { genesis } from '../fact';
import { isSigned, signerFrom } from './signing';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const folder = mkdtempSync(join(tmpdir(), 'signing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = signerFrom(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
const content = {
  n: 1,
  upTo: '10',
  facts: 10,
  root: 'a',
  prevRoot: genesis,
  signedAt: '2013-03-04T09:00:00.000Z',
  keyId: signer.keyId,
};
const signed = { ...content, signature: signer.sign(content) };

describe('a signed checkpoint', () => {
  it('is verified with the public key', () => {
    expect(isSigned(signed, publicKey)).toBe(true);
  });

  it.each(Object.keys(content))('is not verified when its %s was altered', (member) => {
    expect(isSigned({ ...signed, [member]: 'altered' }, publicKey)).toBe(false);
  });

  it('is not verified with another key', () => {
    expect(isSigned(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
  });
});

describe('the signing key', () => {
  it('may be a PEM file: the same key has the same id', () => {
    const file = join(folder, 'key.pem');
    writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }));

    expect(signerFrom(file).keyId).toBe(signer.keyId);
  });

  it('is refused by the name of the setting, which never shows its value', () => {
    const secret = Buffer.from('no key at all').toString('base64');

    expect(() => signerFrom(secret)).toThrow(/^LEDGER_SIGNING_KEY: (?!.*bm8ga2V5)/);
  });

  it('is refused when it is of another kind', () => {
    const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 1024 });

    expect(() => signerFrom(rsa.export({ format: 'der', type: 'pkcs8' }).toString('base64'))).toThrow(
      'must be an Ed25519 key',
    );
  });
});
