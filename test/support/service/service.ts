import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Client as PostgresClient } from 'pg';
import {
  demoPeople,
  type Home,
  openHome,
  signIn,
  type Stack,
  type StackOptions,
  partNames,
  startStack,
} from '#libs/embedded';
import { Caller } from '../../../apps/cli/src/demo/caller';
import { buildOnce } from './build-once';

export type Person = keyof typeof demoPeople;

/** Where people can be had who are signed in. */
export interface Callers {
  as(person: Person): Promise<Caller>;
}

/** The whole service as a council runs it, on parts of its own and in a home that goes with it. */
export class Service implements Callers {
  private readonly callers = new Map<Person, Promise<Caller>>();

  private constructor(
    private running: Stack,
    readonly home: Home,
    private readonly options: Pick<StackOptions, 'env' | 'parts'>,
  ) {}

  /** @param begin starts the parts the first time: another revision's, in a drill */
  static async start(
    asked: Pick<StackOptions, 'env' | 'parts'> = {},
    begin: (options: StackOptions) => Promise<Stack> = startStack,
  ): Promise<Service> {
    await buildOnce();
    const options = { parts: withoutPages, ...asked };
    const home = openHome(mkdtempSync(join(tmpdir(), 'service-')));
    const env = { ...withoutRealParts(), ...options.env };
    try {
      return new Service(await begin({ ...options, home, env }), home, options);
    } catch (error) {
      keepLogsAlone(home);
      throw error;
    }
  }

  /** One that somebody else started and will stop. */
  static running(stack: Stack, home: Home): Service {
    return new Service(stack, home, {});
  }

  get stack(): Stack {
    return this.running;
  }

  get api(): string {
    if (!this.stack.api) throw new Error('The API was not started');
    return this.stack.api.url;
  }

  /** Somebody who signed in by the code flow. */
  as(person: Person): Promise<Caller> {
    const known = this.callers.get(person) ?? this.signIn(person);
    this.callers.set(person, known);
    return known;
  }

  /** As the owner of the database, past every rule. */
  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new PostgresClient({ connectionString: this.stack.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Temporal as an operator sees it: payloads stay encrypted. */
  async temporal<T>(ask: (client: Client) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: this.stack.temporalAddress });
    try {
      return await ask(new Client({ connection, namespace: this.stack.temporalNamespace }));
    } finally {
      await connection.close();
    }
  }

  /** RUNNING, COMPLETED … of a stage's newest run. */
  async workflowStatus(stageId: string): Promise<string> {
    return this.temporal(async ({ workflow }) => (await workflow.getHandle(stageId).describe()).status.name);
  }

  /** Stops everything in order and starts it on the same data, with other variables if given. */
  async restart(variables: NodeJS.ProcessEnv = {}): Promise<void> {
    await this.stack.stop();
    this.callers.clear();
    const env = { ...withoutRealParts(), ...this.options.env, ...variables };
    this.running = await startStack({ ...this.options, home: this.home, env });
  }

  async stop(): Promise<void> {
    await this.stack.stop();
    rmSync(this.home.root, { recursive: true, force: true });
  }

  private async signIn(person: Person): Promise<Caller> {
    const { id, name } = demoPeople[person];
    return new Caller(this.api, (await signIn(this.stack.issuer, id)).accessToken, name);
  }
}

/** Of parts that did not start: the error names a log, and nobody wants the data. */
function keepLogsAlone({ root, logs }: Home): void {
  const others = readdirSync(root).map((name) => join(root, name));
  for (const path of others.filter((one) => one !== logs)) rmSync(path, { recursive: true, force: true });
}

/** The pages have tests of their own: who wants them says so in `parts`. */
const withoutPages = partNames.filter((name) => name !== 'web');

const real = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'OIDC_ISSUER'];

function withoutRealParts(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !real.includes(name)));
}
