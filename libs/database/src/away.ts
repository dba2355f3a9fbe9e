import { sqlState } from './errors';
import { Prisma } from './generated/client';

/** Shutting down, starting up, no connection left, connection lost: SQLSTATEs and classes of them. */
const states = /^(57P0[1-3]|53300|08...)$/;

/** Prisma's own: unreachable, timed out, closed, no connection or transaction to be had in time. */
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);

const adapterKinds = new Set(['ConnectionClosed', 'DatabaseNotReachable', 'SocketTimeout', 'TooManyConnections']);

const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);

/** The driver has no codes for these. */
const driversWords =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/;

/**
 * Whether the database could not be reached or was lost on the way. Nothing is known about what was asked: sent again with the same
 * command id it is done once.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Prisma.PrismaClientKnownRequestError && prismaCodes.has(error.code)) return true;
  return (
    ('code' in error && socketCodes.has(String(error.code))) ||
    states.test(sqlState(error) ?? '') ||
    adapterKinds.has(kindOf(error) ?? '') ||
    driversWords.test(error.message) ||
    isDatabaseAway(error.cause)
  );
}

function kindOf(error: Error): string | undefined {
  const meta = error instanceof Prisma.PrismaClientKnownRequestError ? error.meta : undefined;
  const adapters = error.name === 'DriverAdapterError' ? error : meta?.driverAdapterError;
  const { cause } = (adapters ?? {}) as { cause?: { kind?: string } };
  return cause?.kind;
}
