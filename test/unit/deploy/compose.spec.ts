import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { type z } from 'zod';
import { asked, compose, environmentOf, fileAt, interpolated } from '../../support/deploy/compose';
import { madeUpSecrets, programs } from '../../support/deploy/programs';

/** What somebody might write into .env: every value is made up. */
const settings = {
  ...Object.fromEntries(asked().map(({ name }) => [name, name.endsWith('HOST') ? 'journey.example' : 'made0up'])),
  ...madeUpSecrets,
  OIDC_ISSUER: 'https://login.example',
  ...Object.fromEntries(
    asked()
      .filter(({ otherwise }) => otherwise !== undefined)
      .map(({ name }) => [name, '']),
  ),
};

const given = (service: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environmentOf(service)).map(([name, value]) => [name, interpolated(value, settings)]),
  );

describe('docker-compose.yml', () => {
  it('is what the Compose Specification says', () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const { $schema: _draft07, ...schema } = JSON.parse(fileAt('deploy/schemas/compose-spec.json')) as {
      $schema: string; // ajv's own, under another spelling of its address
    };
    const holds = ajv.compile(schema);
    expect(holds(compose) ? [] : holds.errors).toEqual([]);
  });

  it.each(programs)('gives %s only variables that it reads, and every one that it must have', (service, shape) => {
    const known = Object.keys(shape);
    const names = Object.keys(environmentOf(service));
    const required = Object.entries<z.ZodType>(shape).filter(([, schema]) => !schema.safeParse(undefined).success);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(required.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(programs)('gives %s a configuration that it starts with', (service, _shape, read) => {
    expect(read(given(service))).toMatchObject({ METRICS_PORT: 9464 });
  });

  it('has no secret of its own: each is asked for, with a sentence when it is missing', () => {
    const secret = /PASSWORD|SECRET|_KEYS?$/;
    const optional = ['NOTIFY_API_KEY'];
    const secrets = asked().filter(({ name }) => secret.test(name) && !optional.includes(name));
    expect(new Set(secrets.map(({ name }) => name)).size).toBe(11);
    for (const { name, sentence } of secrets)
      expect(sentence).toMatch(new RegExp(`^${name} is missing from \\.env - `));
    const plain = Object.values(compose.services).flatMap(({ environment }) => Object.entries(environment ?? {}));
    for (const [name, value] of plain.filter(([name]) => /PASSWORD|_PWD|SECRET/.test(name))) {
      expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?/)]);
    }
  });

  it('asks for nothing that .env.example does not tell of, and that tells of nothing else', () => {
    const told = [...fileAt('.env.example').matchAll(/^(\w+)=(.*)$/gm)];
    expect(told.map(([, name]) => name).sort()).toEqual([...new Set(asked().map(({ name }) => name))].sort());
    expect(told.map(([, , value]) => value).filter(Boolean)).toEqual([]);
  });

  it('runs two of the API, the pages and the worker, which go on after a fall and cannot change their program', () => {
    for (const service of ['api', 'web', 'worker']) {
      expect(compose.services[service]).toMatchObject({
        deploy: { replicas: 2 },
        restart: 'unless-stopped',
        read_only: true,
        healthcheck: { test: expect.arrayContaining(['CMD', 'node']) as string[] },
      });
    }
  });

  it('lets a worker finish: its grace is longer than the SDK takes to give up on tasks', () => {
    const force = /shutdownForceTime: '(\d+) seconds'/.exec(fileAt('apps/worker/src/host/temporal-host.ts'));
    const grace = /^(\d+)s$/.exec(compose.services.worker?.stop_grace_period ?? '');
    expect(Number(grace?.[1])).toBeGreaterThan(Number(force?.[1]));
  });

  it('has a proxy that refuses what comes to the API in the clear, instead of leading it on', () => {
    expect(fileAt('deploy/compose/Caddyfile')).toMatch(/^http:\/\/\{\$API_HOST\} \{\n\trespond "[^"]+" 403\n\}$/m);
  });

  it('starts programs that the build makes', () => {
    const commands = Object.values(compose.services).flatMap(({ command = [] }) => command.join(' ').split(' '));
    const built = commands.filter((word) => word.startsWith('dist/'));
    expect(built).toHaveLength(5);
    for (const path of built) expect(() => fileAt(path.replace(/^dist\/(.*)\.js$/, '$1.ts'))).not.toThrow();
  });
});
