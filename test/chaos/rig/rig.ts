import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Home, openHome, type Part, type Stack, startStack, startTemporalServer } from '#libs/embedded';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';
import { buildOnce } from '../../support/service/build-once';
import { Service } from '../../support/service/service';
import { CommitTrap } from './commit-trap';
import { Guard } from './guard';
import { TcpProxy } from './tcp-proxy';

/** A worker or the API, behind a way to the database of its own. */
export interface Seat {
  part: Part;
  database: TcpProxy;
  trap: CommitTrap;
  /** The file by which its clock steps: see `preload/clock-steps.cjs`. */
  clock: string;
}

/** One API and two workers on PostgreSQL and Temporal, each way between them through a proxy, and everything ours to kill. */
export class Rig {
  private constructor(
    readonly service: Service,
    readonly home: Home,
    readonly api: Seat,
    readonly workers: readonly [Seat, Seat],
    readonly postgres: Part,
    readonly temporal: Part,
    /** The clients' way to the API. */
    readonly door: TcpProxy,
    readonly guard: Guard,
    private readonly stops: (() => Promise<void>)[],
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.door.port}`;
  }

  static async start(): Promise<Rig> {
    await buildOnce();
    const home = openHome(mkdtempSync(join(tmpdir(), 'chaos-')));
    const base = { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'warn' };
    const ground = await startStack({ home, parts: ['postgres', 'identity'], env: base });
    const temporal = await startTemporalServer({
      databaseFile: home.temporal,
      logFile: join(home.logs, 'temporal.log'),
      headless: true,
      dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': 120 }, // stages continue as new under load
    });
    if (!ground.postgres) throw new Error('PostgreSQL was not started');
    const around = {
      ...base,
      MIGRATION_DATABASE_URL: ground.databaseUrl,
      LEDGER_CHECKPOINT_SECONDS: '5',
    };
    const others = { TEMPORAL_ADDRESS: temporal.address, OIDC_ISSUER: ground.issuer };
    const stacks: Stack[] = [];
    const seat = async (name: 'api' | 'worker'): Promise<Seat> => {
      const database = await TcpProxy.start(ground.postgres?.port ?? 0);
      const clock = join(home.root, `clock-${database.port}`);
      const url = new URL(ground.databaseUrl);
      url.port = String(database.port);
      const stack = await startStack({
        home,
        parts: [name],
        env: { ...around, ...preloads(home, clock), ...others, DATABASE_URL: url.href },
      });
      stacks.push(stack);
      const part = stack[name];
      if (!part) throw new Error(`There is no ${name}`);
      return { part, database, trap: new CommitTrap(database), clock };
    };
    const [api, ...workers] = await Promise.all([seat('api'), seat('worker'), seat('worker')]);
    const apiPart = stacks.find((stack) => stack.api)?.api;
    const door = await TcpProxy.start(Number(new URL(apiPart?.url ?? '').port));
    const running = {
      ...ground,
      temporal,
      temporalAddress: temporal.address,
      temporalNamespace: 'default',
      api: apiPart,
    };
    const seats = [api, ...workers];
    const guard = new Guard([...seats.map(({ part }) => part), ground.postgres, temporal]);
    const stops = [
      ...seats.map(
        ({ part }) =>
          () =>
            part.stop(),
      ),
      ...[door, ...seats.map(({ database }) => database)].map((proxy) => () => proxy.close()),
      () => temporal.stop(),
      () => ground.stop(),
    ];
    const service = Service.running(running, home);
    return new Rig(service, home, api, workers, ground.postgres, temporal, door, guard, stops);
  }

  /** Starts the API again with a deliberate bug: see `preload/idempotency-off.cjs`. */
  async forgetIdempotency(): Promise<void> {
    writeFileSync(join(this.home.root, 'bug'), '');
    await this.guard.kill(this.api.part);
    await this.guard.start(this.api.part);
  }

  /** To be done before the parts stop. */
  before(stop: () => Promise<void>): void {
    this.stops.unshift(stop);
  }

  async stop(): Promise<void> {
    this.guard.close();
    for (const stop of this.stops) await stop();
    rmSync(this.home.root, { recursive: true, force: true });
  }
}

/** What is loaded into the API and the workers before anything else; both do nothing until their file says so. */
function preloads(home: Home, clock: string): NodeJS.ProcessEnv {
  const required = ['idempotency-off', 'clock-steps'].map(
    (name) => `--require ${join(repositoryRoot(), 'test', 'chaos', 'preload', `${name}.cjs`)}`,
  );
  return { NODE_OPTIONS: required.join(' '), CHAOS_BUG_FILE: join(home.root, 'bug'), CHAOS_CLOCK_FILE: clock };
}
