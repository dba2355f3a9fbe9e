import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from './home';
import { openSecrets } from './secrets';

describe("the home's secrets", () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const home = openHome(folder);
  const secrets = openSecrets(home);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are readable by their owner only', () => {
    expect(statSync(home.secrets).mode & 0o777).toBe(0o700);
    const modes = readdirSync(home.secrets).map((name) => statSync(join(home.secrets, name)).mode & 0o777);
    expect(modes).toEqual(Array.from({ length: 8 }, () => 0o600));
  });

  it('are the same at the next start', () => {
    expect(openSecrets(openHome(folder))).toEqual(secrets);
  });

  it('are other ones in another home', () => {
    const other = mkdtempSync(join(tmpdir(), 'secrets-'));
    expect(openSecrets(openHome(other)).databasePassword).not.toBe(secrets.databasePassword);
    rmSync(other, { recursive: true });
  });

  it('hold a codec key of 256 bits with an id', () => {
    const [id, key] = secrets.codecKeys.split(':');
    expect(id).toBe('embedded1');
    expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
  });

  it('hold an Ed25519 key that signs the ledger', () => {
    expect(createPrivateKey(readFileSync(secrets.ledgerSigningKeyFile)).asymmetricKeyType).toBe('ed25519');
  });

  it('hold an RSA key with an id for the identity provider', () => {
    const { keys } = JSON.parse(readFileSync(secrets.identityKeysFile, 'utf8')) as { keys: Record<string, string>[] };
    expect(keys).toEqual([
      expect.objectContaining({
        kty: 'RSA',
        alg: 'RS256',
        use: 'sig',
        kid: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      }),
    ]);
  });

  it('hold a Standard Webhooks secret', () => {
    expect(secrets.webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
