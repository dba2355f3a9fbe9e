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
  return tx.$queryRaw<ClockRow[]>(placedClocks(stageIds));
}

/** Asks for the same. */
export function placedClocks(stageIds: readonly string[]): Prisma.Sql {
  return clocks(stageIds, Prisma.sql`, ${placeOf} AS place`);
}

/** A clock as JSON has it. */
export type ClockJson = Omit<ClockRow, Always | Perhaps> & Record<Always, string> & Record<Perhaps, string | null>;
type Always = 'startedAt' | 'dueOn' | 'dueAt';
type Perhaps = 'extendedTo' | 'stoppedAt';

export function clockOf(json: ClockJson): ClockRow {
  const { startedAt, dueOn, dueAt, extendedTo, stoppedAt } = json;
  const dates = { startedAt: new Date(startedAt), dueOn: new Date(dueOn), dueAt: new Date(dueAt) };
  return { ...json, ...dates, extendedTo: dateIn(extendedTo), stoppedAt: dateIn(stoppedAt) };
}

function dateIn(said: string | null): Date | null {
  return said === null ? null : new Date(said);
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
