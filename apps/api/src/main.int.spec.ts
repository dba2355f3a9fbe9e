import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort, testPostgres } from '#libs/embedded';
import { codecKeys } from './testing/bench';
import { eventually } from './testing/eventually';

const program = join(__dirname, '../../../dist/apps/api/src/main.js');

function run(env: Record<string, string>) {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => output.push(text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, said: () => output.join('') };
}

jest.setTimeout(60_000);

describe('the process (npm run build comes first)', () => {
  it('ends with 78 and the name of each variable that is missing or wrong', async () => {
    const { ended, said } = run({ DATABASE_URL: 'mysql://secret-word@nowhere/' });
    expect(await ended).toBe(78);
    expect(said()).toMatch(
      /DATABASE_URL: must be a postgresql:\/\/ address[\s\S]*TEMPORAL_ADDRESS: is missing[\s\S]*CODEC_KEYS: is missing/,
    );
    expect(said()).not.toContain('secret-word');
  });

  it('answers, logs one line of JSON a request without what was asked, and ends in good order at SIGTERM', async () => {
    const postgres = await testPostgres();
    const port = await freePort();
    const { child, ended, said } = run({
      DATABASE_URL: postgres.url,
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_AUDIENCE: 'nobody',
      CODEC_KEYS: codecKeys,
      TEXT_KEYS: codecKeys,
      HOUSEHOLD_KEY: 'c2VjcmV0',
      PORT: String(port),
    });
    const address = `http://127.0.0.1:${port}`;
    await eventually(() =>
      fetch(`${address}/ping`).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      ),
    );
    await fetch(`${address}/contacts/5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001?name=Sample`, {
      headers: { authorization: 'Bearer Sample' },
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const lines = said()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const line = lines.find(({ route }) => route === '/contacts/:contactId');
    expect(line).toMatchObject({
      level: expect.any(Number) as number,
      method: 'GET',
      requestId: expect.any(String) as string,
      res: { status: 503 },
    });
    expect(said()).not.toMatch(/Sample|5b0c9a52|authorization/);
    await postgres.drop();
  });

  it('starts while PostgreSQL is away, says so, and answers 503 to those who ask', async () => {
    const port = await freePort();
    const { child, ended } = run({
      ...{
        DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
        TEMPORAL_ADDRESS: '127.0.0.1:1',
        OIDC_ISSUER: 'http://127.0.0.1:1',
      },
      ...{
        OIDC_AUDIENCE: 'nobody',
        CODEC_KEYS: codecKeys,
        TEXT_KEYS: codecKeys,
        HOUSEHOLD_KEY: 'c2VjcmV0',
        PORT: String(port),
        LOG_LEVEL: 'silent',
      },
    });
    const address = `http://127.0.0.1:${port}`;
    await eventually(() =>
      fetch(`${address}/ping`).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      ),
    );
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    const info = await fetch(`${address}/info`);
    expect([info.status, ((await info.json()) as { code: string }).code, info.headers.get('retry-after')]).toEqual([
      503,
      'SERVICE.RECORD_AWAY',
      '5',
    ]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
