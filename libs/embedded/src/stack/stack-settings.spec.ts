import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from '../home';
import { configurationOf, preferredPorts, stackSettings } from './stack-settings';

describe("the service's configuration", () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const home = openHome(folder);
  afterAll(() => rmSync(folder, { recursive: true }));
  const addresses = {
    databaseUrl: 'postgresql://here',
    temporalAddress: '127.0.0.1:1',
    temporalNamespace: 'default',
    issuer: 'http://127.0.0.1:2',
  };

  it('is filled from the home, and says where the other parts are', () => {
    expect(configurationOf(stackSettings({ home, env: {} }), addresses)).toMatchObject({
      DATABASE_URL: 'postgresql://here',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      TEMPORAL_NAMESPACE: 'default',
      OIDC_ISSUER: 'http://127.0.0.1:2',
      OIDC_AUDIENCE: 'childs-journey-api',
      CODEC_KEYS: expect.stringMatching(/^embedded1:/) as string,
      LEDGER_SIGNING_KEY: join(folder, 'secrets', 'ledger-signing-key.pem'),
      MAIL_TRANSPORT: `file:${join(folder, 'mail')}`,
    });
  });

  it('gives way to what the environment says', () => {
    const env = { OIDC_AUDIENCE: 'api://council', LOG_LEVEL: 'debug' };
    expect(configurationOf(stackSettings({ home, env }), addresses)).toMatchObject(env);
  });

  it('takes the ports that the environment names', async () => {
    expect(await preferredPorts({ PORT: '4100', TEMPORAL_UI_PORT: '4101' })).toMatchObject({
      api: 4100,
      temporalUi: 4101,
    });
  });

  it('refuses what is no port, by the name of the variable', async () => {
    await expect(preferredPorts({ TEMPORAL_PORT: 'seven' })).rejects.toThrow('TEMPORAL_PORT: must be a port number');
  });

  it('moves away from a well-known port that is taken', async () => {
    const server = createServer();
    const taken = await new Promise<number>((resolve) => {
      server.once('error', () => resolve(3000)); // somebody else has it already: just as good
      server.listen(3000, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
    expect((await preferredPorts({})).api).not.toBe(taken);
    server.close();
  });
});
