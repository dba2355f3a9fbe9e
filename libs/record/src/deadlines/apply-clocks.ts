import { type Prisma, type Tx } from '#libs/database';
import { type Clock } from '#libs/journey';
import { dayOf } from '../days';
import { type NewFact } from '../facts';
import { type ClockedStage, extendClock, startClock, stopClock } from './apply';
import { type ClockChange, clockChanges, type KnownClock } from './clock-changes';
import { deadlineId } from './deadline-id';
import { redate } from './redate';
import { type Terms } from './terms';

/** `at`: when the act that causes it happened. */
export interface ApplyingClocks {
  tx: Tx;
  terms: Terms;
  at: string;
}

/**
 * Makes the stage's deadlines agree with the clocks that its state says should exist, and answers the facts of what changed.
 *
 * @param rows its deadlines as they are on record
 */
export async function applyClocks(
  applying: ApplyingClocks,
  stage: ClockedStage,
  clocks: readonly Clock[],
  rows: readonly Prisma.DeadlineModel[],
): Promise<{ facts: NewFact[]; any: boolean }> {
  const read = new Map(rows.map((row) => [row.id, row]));
  const facts: NewFact[] = [];
  const changes = clockChanges(clocks, rows.map(known));
  for (const change of changes) {
    const id = deadlineId(stage.id, change.clock.rule, change.clock.n);
    facts.push(...(await apply(applying, { stage, id, row: read.get(id) }, change)));
    read.delete(id); // from now on it is another one
  }
  return { facts, any: changes.length > 0 };
}

interface Changing {
  stage: ClockedStage;
  id: string;
  /** As it was read, while nothing has changed it. */
  row: Prisma.DeadlineModel | undefined;
}

async function apply(
  { tx, terms, at }: ApplyingClocks,
  { stage, id, row: read }: Changing,
  change: ClockChange,
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
