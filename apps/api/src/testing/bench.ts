import { randomUUID } from 'node:crypto';
import { type AddressInfo } from 'node:net';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { createDatabase, type Database, seedStaff } from '#libs/database';
import { demoPeopleList, demoTeams, testPostgres, type TestPostgres } from '#libs/embedded';
import { type StageClient } from '#libs/temporal';
import { readConfig } from '../config/config';
import { createApi } from '../create-api';
import { audience, type Holder, startTestIssuer, type TestIssuer } from './test-issuer';

/** What a test sends. */
export interface Sending {
  as?: Holder;
  body?: unknown;
  headers?: Record<string, string>;
  /** Idempotency-Key; a new one unless given. `null`: none. */
  key?: string | null;
  /** Version for If-Match. */
  version?: number;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** An API on a database of its own, listening, with an issuer that gives anybody a token. */
export class Bench {
  private constructor(
    readonly postgres: TestPostgres,
    private readonly issuer: TestIssuer,
    readonly app: NestExpressApplication,
    readonly url: string,
    /** As the worker sees the database. */
    readonly worker: Database,
    /** As its owner sees it, to prepare what no part of the service would. */
    readonly owner: Database,
  ) {}

  static async begin(
    options: { stages?: StageClient; temporal?: string; namespace?: string; variables?: Record<string, string> } = {},
  ): Promise<Bench> {
    const postgres = await testPostgres();
    await seedStaff(postgres.url, demoPeopleList, demoTeams);
    const issuer = await startTestIssuer();
    const config = readConfig({
      ...testConfiguration(postgres.url, issuer.url),
      TEMPORAL_ADDRESS: options.temporal ?? nowhere,
      TEMPORAL_NAMESPACE: options.namespace,
      ...options.variables,
    });
    // The first statement of a file meets a machine that is busy with loading it.
    const app = await createApi(config, { ...(options.stages && { stages: options.stages }), patience: 10_000 });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const database = (role?: 'journey_worker') => createDatabase({ url: postgres.url, role, poolSize: 4 });
    return new Bench(postgres, issuer, app, `http://127.0.0.1:${port}`, database('journey_worker'), database());
  }

  async send(
    method: string,
    path: string,
    { as, body, headers, key = randomUUID(), version }: Sending = {},
  ): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(as ? { authorization: `Bearer ${await this.issuer.tokenFor(as)}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === null || method === 'GET' ? {} : { 'idempotency-key': key }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = isStream(response) ? await firstWords(response) : await response.text();
    return { status: response.status, headers: response.headers, text, body: asObject(text) };
  }

  /** For what is not a request and its answer. */
  tokenFor(holder: Holder, lasts?: string): Promise<string> {
    return this.issuer.tokenFor(holder, lasts);
  }

  async end(): Promise<void> {
    await this.app.close();
    await this.worker.$disconnect();
    await this.owner.$disconnect();
    await this.issuer.close();
    await this.postgres.drop();
  }
}

const nowhere = '127.0.0.1:1';

export const codecKeys = `test:${Buffer.alloc(32, 7).toString('base64')}`;

function testConfiguration(databaseUrl: string, issuer: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    CODEC_KEYS: codecKeys,
    TEXT_KEYS: codecKeys,
    HOUSEHOLD_KEY: Buffer.from('household key of the tests').toString('base64'),
    API_DOCS: 'true',
    LOG_LEVEL: 'silent',
  };
}

function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** A stream has no end: what it says at once is enough to know who is let in. */
async function firstWords({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return value;
}

function asObject(text: string): Record<string, unknown> {
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
