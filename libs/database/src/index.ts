export {
  createDatabase,
  type Database,
  type DatabaseOptions,
  type DatabaseRole,
  type Tx,
  type Tx as Transaction,
} from './client';
export { isWorthRetrying, sqlState, violatedConstraint } from './errors';
export { Prisma } from './generated/client';
export { lockCommand } from './lock-command';
export { migrate, schemaSql } from './migrate/migrate';
export { asReader, type ReadScope } from './read-scope';
export { seedStaff, type StaffMember, type TeamOfStaff } from './seed-staff';
export { inTransaction, type TransactionOptions } from './transaction';
