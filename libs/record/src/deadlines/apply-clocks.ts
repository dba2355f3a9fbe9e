import { type Prisma, type Tx } from '#libs/database';
import { type Clock } from '#libs/journey';
import { dayOf } from '../days';
import { type NewFact } from '../facts';
import { type ClockedStage, extendClock, startClock, stopClock } from './apply';
import { clocksOf } from './clocks-of';
import { type ClockChange, clockChanges, type KnownClock } from './clock-changes';
import { deadlineId } from './deadline-id';
import { redate } from './redate';
import { type Terms } from './terms';

/**
 * Makes the stage's deadlines agree with the clocks that its state says should exist, and answers the facts of what changed.
 * `at`: when the act that caused it happened.
 */
export async function applyClocks(
  tx: Tx,
  stage: ClockedStage,
  clocks: readonly Clock[],
  terms: Terms,
  at: string,
): Promise<NewFact[]> {
  const rows = await clocksOf(tx, [stage.id]);
  const read = new Map(rows.map((row) => [row.id, row]));
  const facts: NewFact[] = [];
  for (const change of clockChanges(clocks, rows.map(known))) {
    const id = deadlineId(stage.id, change.clock.rule, change.clock.n);
    facts.push(...(await apply(tx, { stage, id, row: read.get(id) }, change, terms, at)));
    read.delete(id); // from now on it is another one
  }
  return facts;
}

interface Changing {
  stage: ClockedStage;
  id: string;
  /** As it was read, while nothing has changed it. */
  row: Prisma.DeadlineModel | undefined;
}

async function apply(
  tx: Tx,
  { stage, id, row: read }: Changing,
  change: ClockChange,
  terms: Terms,
  at: string,
): Promise<NewFact[]> {
  const { clock } = change;
  if (change.change === 'start') return startClock(tx, stage, terms, clock);
  const row = read ?? (await tx.deadline.findUniqueOrThrow({ where: { id } }));
  switch (change.change) {
    case 'correct':
      return redate(tx, row, terms, { reason: 'startCorrected', at, startedAt: clock.startedAt });
    case 'extend':
      return extendClock(tx, row, change.extension, terms, at);
    case 'stop':
      return stopClock(tx, row, change.stoppedAt, terms);
  }
}

function known(row: Prisma.DeadlineModel): KnownClock {
  return {
    rule: row.rule,
    n: row.n,
    startedAt: row.startedAt.toISOString(),
    stoppedAt: row.stoppedAt?.toISOString(),
    extendedTo: row.extendedTo ? dayOf(row.extendedTo) : undefined,
  };
}
