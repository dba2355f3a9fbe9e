import { Prisma } from '#libs/database';

/** A list as an array of the database. */
export function list(values: readonly string[]): Prisma.Sql {
  return Prisma.sql`${[...values]}::text[]`;
}

/** No clock judges this row. */
export const noClock = Prisma.sql`NULL::uuid AS deadline_id`;
