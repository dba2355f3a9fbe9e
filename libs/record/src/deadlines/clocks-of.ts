import { Prisma, type Tx } from '#libs/database';

/** A clock on record, and the steps of it that have been claimed. */
export type ClockRow = Prisma.DeadlineModel & { claimed: readonly string[] };

/** Clocks of stages, stopped ones too. Read as one statement, as every act and every ring waits for it. */
export async function clocksOf(tx: Tx, stageIds: readonly string[]): Promise<ClockRow[]> {
  return tx.$queryRaw<ClockRow[]>`
    SELECT ${columns}, ARRAY(SELECT m.milestone FROM milestone m WHERE m.deadline_id = d.id) AS claimed
    FROM deadline d WHERE d.stage_id = ANY (${[...stageIds]}::text[]) ORDER BY d.rule, d.n`;
}

/** Those of them that run. */
export function running(clocks: readonly ClockRow[]): ClockRow[] {
  return clocks.filter(({ stoppedAt }) => stoppedAt === null);
}

const columns = Prisma.raw(
  Object.values(Prisma.DeadlineScalarFieldEnum)
    .map((name) => `d.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${name}"`)
    .join(', '),
);
