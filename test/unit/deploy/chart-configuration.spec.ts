import { type z } from 'zod';
import { taskQueue } from '#libs/contracts';
import { containerOf, one, rendered, type Variable } from '../../support/deploy/chart';
import { madeUpSecrets, programs } from '../../support/deploy/programs';

const manifests = rendered();
const variables = (part: string): Variable[] => containerOf(one(manifests, 'Deployment', `journey-${part}`)).env;
const value = (part: string, name: string) => variables(part).find((it) => it.name === name)?.value;

/** What stands in the secrets: made up. */
const secrets: Record<string, string> = {
  ...madeUpSecrets,
  DATABASE_URL: 'postgresql://made:up@db.example/journey',
  SESSION_DATABASE_URL: 'postgresql://made:up@db.example/journey',
  OIDC_CLIENT_SECRET: 'made up',
};

describe('the configuration that the Helm chart gives', () => {
  it.each(programs)(
    'to %s has only variables that it reads, each once, and every one that it must have',
    (part, shape) => {
      const names = variables(part).map(({ name }) => name);
      const required = Object.entries<z.ZodType>(shape).filter(([, schema]) => !schema.safeParse(undefined).success);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !Object.keys(shape).includes(name))).toEqual([]);
      expect(required.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
    },
  );

  it.each(programs)('to %s leaves out what nobody should set there, and nothing else', (part, shape) => {
    const names = variables(part).map(({ name }) => name);
    const left = Object.keys(shape).filter((name) => !names.includes(name));
    // The role is fixed; BUILD is the image's own.
    expect(left).toEqual(
      { api: ['DATABASE_ROLE', 'BUILD'], worker: ['DATABASE_ROLE'], web: ['SESSION_DATABASE_ROLE'] }[part],
    );
  });

  it.each(programs)('to %s is one that it starts with', (part, _shape, read) => {
    const environment = Object.fromEntries(variables(part).map((it) => [it.name, it.value ?? secrets[it.name]]));
    expect(read(environment)).toMatchObject({ METRICS_PORT: 9464, METRICS_HOST: '0.0.0.0', LOG_LEVEL: 'warn' });
  });

  it.each([...programs.map(([part]) => part), 'migrations'])(
    'has no secret of its own: %s takes them from its Secret',
    (part) => {
      const kind = part === 'migrations' ? 'Job' : 'Deployment';
      const env = containerOf(one(manifests, kind, `journey-${part}`)).env;
      const secret = env.filter(({ name }) => /PASSWORD|SECRET|KEYS?$|DATABASE_URL|MAIL_TRANSPORT/.test(name));
      expect(secret.length).toBeGreaterThan(2);
      for (const { name, valueFrom, value: plain } of secret) {
        expect([name, plain]).toEqual([name, undefined]);
        expect(valueFrom?.secretKeyRef).toMatchObject({ name: `journey-${part}`, key: name });
      }
    },
  );

  it.each(['api', 'web', 'worker', 'migrations'])(
    'wants the Secret of %s named, and says that it is missing',
    (part) => {
      expect(() => rendered(`secrets.${part}=`)).toThrow(new RegExp(`secrets[./]${part}\\b.*length`, 'i'));
    },
  );

  it('refuses a setting that it does not know', () => {
    expect(() => rendered('worker.replica=3')).toThrow(/additional propert.*\breplica\b.*not allowed/i);
  });

  it('sends the pages to the API where its Service answers', () => {
    const { spec } = one(manifests, 'Service', 'journey-api');
    expect(value('web', 'API_URL')).toBe(`http://journey-api:${spec.ports?.[0]?.port}`);
    const container = containerOf(one(manifests, 'Deployment', 'journey-api'));
    expect(container.ports).toContainEqual({
      name: spec.ports?.[0]?.targetPort,
      containerPort: Number(value('api', 'PORT')),
    });
  });

  it('counts workers by what waits on the task queue that they poll', () => {
    const [trigger] = one(manifests, 'ScaledObject', 'journey-worker').spec.triggers ?? [];
    expect(trigger).toMatchObject({
      type: 'temporal',
      metadata: {
        endpoint: value('worker', 'TEMPORAL_ADDRESS'),
        namespace: value('worker', 'TEMPORAL_NAMESPACE'),
        taskQueue,
        queueTypes: 'workflow,activity',
        targetQueueSize: '20',
      },
    });
  });
});
