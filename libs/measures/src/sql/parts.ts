import { Prisma } from '#libs/database';

/** One reading of the record from which rows are made. Measures with the same `from` are counted in one go. */
export interface Reading {
  /** `FROM w …` with its conditions; `w` holds the spans, `s` is a stage. */
  from: Prisma.Sql;
  /** Whether a row counts at all. */
  counted?: Prisma.Sql;
  /** Whether a row that counts is in the numerator. */
  met: Prisma.Sql;
  at: Prisma.Sql;
  /** Id of the stage: also that of a contact or a journey. */
  stageId: Prisma.Sql;
  teamId: Prisma.Sql;
  /** The clock that judged it. */
  deadlineId?: Prisma.Sql;
}

export const yes = Prisma.sql`true`;

/** The columns of a stage `s`. */
export const ofStage = { stageId: Prisma.sql`s.id`, teamId: Prisma.sql`s.team_id` };

/** The columns of a clock `d` of a stage `s`. */
export const ofClock = { ...ofStage, deadlineId: Prisma.sql`d.id` };

/** A list as an array of the database. */
export function list(values: readonly string[]): Prisma.Sql {
  return Prisma.sql`${[...values]}::text[]`;
}
