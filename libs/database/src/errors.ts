import { Prisma } from './generated/client';

/** SQLSTATE of an error of the database, such as `23505`; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  return causeOf(error)?.originalCode ?? causeOf(error)?.code;
}

/**
 * Name of the constraint or unique index that refused the change, such as `journey_one_open_per_person`: with it a refusal of the
 * database becomes a rule's code. The message of the server is read for nothing else; its detail holds values and goes nowhere.
 */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = causeOf(error);
  return /constraint "([^"]+)"/.exec(cause?.originalMessage ?? cause?.message ?? '')?.[1];
}

/** Serialization failure or deadlock: the same transaction may succeed if run again. */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true;
  return ['40001', '40P01'].includes(sqlState(error) ?? '');
}

interface Cause {
  code?: string;
  message?: string;
  originalCode?: string;
  originalMessage?: string;
}

function causeOf(error: unknown): Cause | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'DriverAdapterError') return error.cause as Cause;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  const { driverAdapterError } = (error.meta ?? {}) as { driverAdapterError?: { cause?: Cause } };
  return driverAdapterError?.cause;
}
