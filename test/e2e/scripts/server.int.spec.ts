import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople, freePort, freePorts, signIn } from '#libs/embedded';
import { Caller } from '../../../apps/cli/src/demo/caller';
import { eventually } from '../../support/eventually';
import { buildOnce } from '../../support/service/build-once';
import { phoneCall, sampleChild } from '../../support/service/enquiries';
import { keepFigure } from '../../support/service/figures';
import { processesOf, run, Terminal } from '../../support/service/scripts';

jest.setTimeout(180_000);

let home: string;
let ports: Record<string, string>;
beforeAll(async () => {
  await buildOnce();
  const names = ['PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'POSTGRES_PORT', 'SIGN_IN_PORT'];
  const free = await freePorts(names.length);
  ports = Object.fromEntries(names.map((name, index) => [name, String(free[index])]));
});
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'server-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Nothing but what the machine itself gives, and what the test says. */
function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, TEMPORAL_CLI, TEMPORAL_TEST_SERVER } = process.env;
  return { PATH, HOME, TEMPORAL_CLI, TEMPORAL_TEST_SERVER, JOURNEY_HOME: home, ...variables };
}

describe('script/server', () => {
  const begin = async () => {
    const began = Date.now();
    const server = new Terminal('script/server', [], environment(ports));
    await server.prints('Ctrl-C stops it');
    keepFigure('script/server until it prints its addresses', { ms: Date.now() - began });
    const address = (name: string) => new RegExp(`${name} +(http\\S+)`).exec(server.stdout)?.[1] ?? '';
    const { accessToken } = await signIn(address('Sign-in'), demoPeople.hubWorker.id);
    return { server, address, worker: new Caller(address('API'), accessToken, 'Hazel') };
  };
  const end = async (server: Terminal) => {
    server.ctrlC();
    expect((await server.ended).code).toBe(0);
    await eventually(() => expect(processesOf(home)).toEqual([]));
  };

  it('prints its addresses, keeps the data for the next start, and leaves no process behind', async () => {
    const first = await begin();
    expect(first.address('API')).toBe(`http://127.0.0.1:${ports.PORT}`);
    for (const name of ['OpenAPI', 'Temporal UI'])
      expect([name, (await fetch(first.address(name))).status]).toEqual([name, 200]);
    const sending = { body: phoneCall({ children: [sampleChild()] }), expect: 201 };
    const { contacts } = (await first.worker.post<{ contacts: { contactId: string }[] }>('/contacts', sending)).body;
    expect(processesOf(home).length).toBeGreaterThan(3);
    await end(first.server);
    await expect(fetch(`${first.address('API')}/ping`)).rejects.toThrow();

    const second = await begin();
    const path = `/contacts/${contacts[0]?.contactId}`;
    expect((await second.worker.get(path)).body).toMatchObject({ status: 'received' });
    await end(second.server);
  });

  it.each([
    ['PORT', 'abc'],
    ['OIDC_ISSUER', 'nonsense'],
    ['TEMPORAL_ADDRESS', 'http://nonsense'],
    ['CODEC_KEYS', 'short:c2hvcnQ='],
    ['DATABASE_URL', 'postgresql://somebody:a-secret@127.0.0.1:DEAD/none'],
  ])('names %s when it cannot be used, and leaves no process behind', async (name, value) => {
    const unusable = value.replace('DEAD', String(await freePort()));
    const { code, stdout, stderr } = await run('script/server', [], environment({ ...ports, [name]: unusable }));
    expect(code).not.toBe(0);
    expect(stderr).toContain(name);
    expect(stdout + stderr).not.toMatch(/a-secret|c2hvcnQ/);
    await eventually(() => expect(processesOf(home)).toEqual([]));
  });
});

describe.each([
  [
    'The API',
    'dist/apps/api/src/main.js',
    ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER', 'CODEC_KEYS', 'TEXT_KEYS', 'HOUSEHOLD_KEY'],
  ],
  [
    'The worker',
    'dist/apps/worker/src/main.js',
    ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'CODEC_KEYS', 'LEDGER_SIGNING_KEY'],
  ],
])('%s', (_name, program, needed) => {
  it('without its configuration names every variable that is missing, and ends with 78', async () => {
    const { code, stderr } = await run(process.execPath, [program], environment({}));
    expect(code).toBe(78);
    for (const variable of needed) expect(stderr).toContain(variable);
  });
});
