import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { DatabaseError } from 'pg';

/**
 * The official WebAssembly build of Prisma's schema engine, run in this process. Why not `prisma migrate deploy`: its native engine is
 * downloaded from a host that a closed network does not reach. Both write the same `_prisma_migrations` with the same checksums, so
 * either may take over from the other.
 *
 * @param use gets the engine, connected to `url`; the connection is closed afterwards
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: string,
  use: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= load());
  const adapter = new WholeScripts(url);
  const running = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await use(running);
  } finally {
    running.free();
    await adapter.close();
  }
}

/** Node has it; its types come with the DOM's only. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * The adapter cuts a script at every semicolon, those inside function bodies too. PostgreSQL takes the script whole: in one implicit
 * transaction, as the native engine sends it.
 */
class WholeScripts implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  private readonly opened: SqlDriverAdapter[] = [];
  private readonly factory: PrismaPg;

  constructor(url: string) {
    this.factory = new PrismaPg({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.whole(await this.factory.connect());
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.whole(await this.factory.connectToShadowDb());
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((adapter) => adapter.dispose()));
  }

  private whole(adapter: Awaited<ReturnType<PrismaPg['connect']>>): SqlDriverAdapter {
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script).catch(explain);
    };
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      const at = this.opened.indexOf(adapter);
      if (at >= 0) this.opened.splice(at, 1);
      await dispose();
    };
    this.opened.push(adapter);
    return adapter;
  }
}

function explain(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}
