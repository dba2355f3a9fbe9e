import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { isDatabaseAway } from './away';
import { Prisma } from './generated/client';

const known = (code: string, cause?: ConstructorParameters<typeof DriverAdapterError>[0]) =>
  new Prisma.PrismaClientKnownRequestError('synthetic', {
    code,
    clientVersion: '0',
    meta: cause && { driverAdapterError: new DriverAdapterError(cause) },
  });

const postgres = (code: string) => ({
  ...{ kind: 'postgres' as const, originalCode: code, originalMessage: 'synthetic', code },
  ...{ severity: 'FATAL', message: 'synthetic', detail: undefined, column: undefined, hint: undefined },
});

describe('a database that is away', () => {
  // As they were seen while a server was stopped, killed and started under load.
  it.each<[string, Error]>([
    ['nobody listens', known('P1001')],
    ['the connection was closed', known('P1017')],
    ['the same, in a raw query', known('P2010', { kind: 'ConnectionClosed' })],
    ['it shuts down', known('P2039', postgres('57P01'))],
    ['it starts up', known('P2010', postgres('57P03'))],
    ['it has no connection left', known('P2039', postgres('53300'))],
    ['the driver lost it', new Error('Connection terminated unexpectedly')],
    ['the driver lost it before', new Error('Client has encountered a connection error and is not queryable')],
    ['the pool waited in vain', new Error('timeout exceeded when trying to connect')],
    ['the socket was refused', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['it is the cause', new Error('synthetic', { cause: known('P1001') })],
  ])('is known when %s', (_, error) => expect(isDatabaseAway(error)).toBe(true));

  it.each<[string, unknown]>([
    ['a refusal of a constraint', known('P2002', postgres('23505'))],
    ['a transaction to be run again', known('P2034', postgres('40001'))],
    ['a bug', new TypeError('synthetic')],
    ['no error', 'Connection terminated unexpectedly'],
  ])('is not confused with %s', (_, error) => expect(isDatabaseAway(error)).toBe(false));
});
