import { Prisma, type Tx } from '#libs/database';
import { placeOf } from './place';

/** A clock on record, and the steps of it that have been claimed. */
export type ClockRow = Prisma.DeadlineModel & {
  claimed: readonly string[];
  /** Its place in the row; unknown of one that has just started, has stopped, or was read without. */
  place?: number | null;
};

/** Clocks of stages, stopped ones too. Read as one statement, as every act and every ring waits for it. */
export async function clocksOf(tx: Tx, stageIds: readonly string[]): Promise<ClockRow[]> {
  return tx.$queryRaw<ClockRow[]>(clocks(stageIds));
}

/** The same with each one's place in the row, for whoever sees all clocks: the API sees those of the person who asks. */
export async function placedClocksOf(tx: Tx, stageIds: readonly string[]): Promise<ClockRow[]> {
  return tx.$queryRaw<ClockRow[]>(clocks(stageIds, Prisma.sql`, ${placeOf} AS place`));
}

/** Those of them that run. */
export function running(clocks: readonly ClockRow[]): ClockRow[] {
  return clocks.filter(({ stoppedAt }) => stoppedAt === null);
}

function clocks(stageIds: readonly string[], more = Prisma.empty): Prisma.Sql {
  return Prisma.sql`
    SELECT ${columns}, ARRAY(SELECT m.milestone FROM milestone m WHERE m.deadline_id = d.id) AS claimed${more}
    FROM deadline d WHERE d.stage_id = ANY (${[...stageIds]}::text[]) ORDER BY d.rule, d.n`;
}

const columns = Prisma.raw(
  Object.values(Prisma.DeadlineScalarFieldEnum)
    .map((name) => `d.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${name}"`)
    .join(', '),
);
