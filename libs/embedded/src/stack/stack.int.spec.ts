import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPeople, demoPeopleList } from '../demo-people';
import { freePort } from '../processes/free-port';
import { openHome } from '../home';
import { signIn } from '../identity/sign-in';
import { startStack, type Stack } from './stack';
import { testPostgres, testTemporal } from '../testing';
import { query } from '../testing/query';

// The worker and the API have their own tests on this stack (test/).
const parts = ['postgres', 'temporal', 'identity'] as const;

describe('the embedded parts together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stack-'));
  const home = openHome(folder);
  const running: Stack[] = [];
  const start = async (options: Parameters<typeof startStack>[0]) => {
    const stack = await startStack({ home, parts, env: withoutReal, ...options });
    running.push(stack);
    return stack;
  };
  afterEach(async () => {
    for (const stack of running.splice(0)) await stack.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const { DATABASE_URL: _1, TEMPORAL_ADDRESS: _2, OIDC_ISSUER: _3, ...withoutReal } = process.env;

  it('come up with a migrated database, the demo staff, and a sign-in', async () => {
    const stack = await start({});
    expect(await query(stack.databaseUrl, 'select count(*)::int as people from staff')).toEqual([
      { people: demoPeopleList.length },
    ]);
    expect((await signIn(stack.issuer, demoPeople.headOfService.id)).accessToken).toMatch(/^ey/);
    expect(stack.temporalNamespace).toBe('default');
  });

  it('keep the data from one start to the next, and add nothing twice', async () => {
    const first = await start({});
    await query(first.databaseUrl, 'create table kept_by_a_test as select 1 as n');
    await first.stop();
    const second = await start({});
    expect(await query(second.databaseUrl, 'select n from kept_by_a_test')).toEqual([{ n: 1 }]);
    expect(await query(second.databaseUrl, 'select count(*)::int as people from staff')).toEqual([
      { people: demoPeopleList.length },
    ]);
  });

  it('come back at the same address after a kill -9', async () => {
    const stack = await start({});
    await Promise.all([stack.postgres?.kill(), stack.temporal?.kill(), stack.identity?.kill()]);
    await expect(query(stack.databaseUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
    await Promise.all([stack.postgres?.start(), stack.temporal?.start(), stack.identity?.start()]);
    expect(await query(stack.databaseUrl, 'select count(*)::int as people from staff')).toEqual([
      { people: demoPeopleList.length },
    ]);
    expect((await signIn(stack.issuer, demoPeople.auditor.id)).accessToken).toMatch(/^ey/);
  });

  it('give way to real ones that the environment names, which get no demo staff', async () => {
    const [real, temporal] = await Promise.all([testPostgres(), testTemporal()]);
    const env = {
      ...withoutReal,
      DATABASE_URL: real.url,
      TEMPORAL_ADDRESS: temporal.address,
      OIDC_ISSUER: 'https://login.example',
    };
    const stack = await start({ env: { ...env, TEMPORAL_NAMESPACE: temporal.namespace } });
    expect([stack.postgres, stack.temporal, stack.identity]).toEqual([undefined, undefined, undefined]);
    expect(stack).toMatchObject({
      databaseUrl: real.url,
      temporalNamespace: temporal.namespace,
      issuer: 'https://login.example',
    });
    expect(await query(real.url, 'select count(*)::int as people from staff')).toEqual([{ people: 0 }]);
  });

  it('are all stopped when one cannot start', async () => {
    const stack = await start({});
    const taken = Number(new URL(stack.issuer).port);
    const postgres = await freePort();
    const other = mkdtempSync(join(tmpdir(), 'stack-'));
    const failing = startStack({
      home: openHome(other),
      parts,
      env: withoutReal,
      ports: { identity: taken, postgres },
    });
    await expect(failing).rejects.toThrow(`The demo sign-in cannot have port ${taken}`);
    await expect(query(`postgresql://postgres:x@127.0.0.1:${postgres}/postgres`, 'select 1')).rejects.toThrow(
      'ECONNREFUSED',
    );
    rmSync(other, { recursive: true });
  });
});
