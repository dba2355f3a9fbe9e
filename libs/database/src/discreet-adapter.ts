import { type PrismaPg } from '@prisma/adapter-pg';
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQueryable,
} from '@prisma/driver-adapter-utils';

/**
 * PostgreSQL explains a refusal with the row that it refused or the value that it could not read: names and dates of birth, which must not
 * reach an error's text or a log. Code, constraint and the message without its value are enough to find the fault.
 */
export class DiscreetAdapter implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';

  constructor(private readonly factory: PrismaPg) {}

  async connect(): Promise<SqlDriverAdapter> {
    const adapter: SqlDriverAdapter = discreet(await this.factory.connect());
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => discreet(await start(isolationLevel));
    return adapter;
  }
}

function discreet<T extends SqlQueryable>(queryable: T): T {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) => queryRaw(query).catch(withoutValues);
  queryable.executeRaw = (query) => executeRaw(query).catch(withoutValues);
  return queryable;
}

/** A new error: message and stack of the old one hold the value as well. */
function withoutValues(error: unknown): never {
  if (!(error instanceof DriverAdapterError)) throw error;
  const cause: typeof error.cause & { detail?: string; message?: string } = { ...error.cause };
  delete cause.detail;
  if (cause.originalCode?.startsWith('22')) {
    for (const member of ['message', 'originalMessage'] as const) cause[member] = cause[member]?.replace(/: ".*"/s, '');
  }
  throw new DriverAdapterError(cause);
}
