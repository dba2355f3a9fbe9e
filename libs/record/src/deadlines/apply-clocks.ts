import { type Prisma, type Tx } from '#libs/database';
import { type Clock } from '#libs/journey';
import { dayOf } from '../days';
import { type NewFact } from '../facts';
import { type Changed, type ClockedStage, extendClock, startClocks, stopClocks, stopping } from './apply';
import { type ClockChange, clockChanges, type KnownClock } from './clock-changes';
import { type ClockRow } from './clocks-of';
import { deadlineId } from './deadline-id';
import { redate } from './redate';
import { type Terms } from './terms';

/** `at`: when the act that causes it happened. */
export interface ApplyingClocks {
  tx: Tx;
  terms: Terms;
  at: string;
}

/** What became of a stage's clocks: the facts in the order of the changes, and the clocks as they are now. */
export interface AppliedClocks {
  facts: NewFact[];
  clocks: readonly ClockRow[];
  /** What is still to be written: the clocks that have stopped. */
  rows: readonly Prisma.Sql[];
}

/**
 * Makes the stage's deadlines agree with the clocks that its state says should exist: those that start by one statement, those that stop
 * by another, which is the caller's to send. What one clock goes through in one act comes in this order; of several clocks none depends on another.
 *
 * @param before its deadlines as they are on record
 */
export async function applyClocks(
  { tx, terms, at }: ApplyingClocks,
  stage: ClockedStage,
  wanted: readonly Clock[],
  before: readonly ClockRow[],
): Promise<AppliedClocks> {
  const changes = clockChanges(wanted, before.map(known));
  const clocks = new Map(before.map((row) => [row.id, row]));
  const facts = new Map<ClockChange, NewFact[]>();
  const clockOf = ({ clock: { rule, n } }: ClockChange): ClockRow => {
    const row = clocks.get(deadlineId(stage.id, rule, n));
    if (!row) throw new Error(`The clock ${rule} ${n} is not on record`);
    return row;
  };
  const done = (change: ClockChange, { row, facts: said }: Changed): void => {
    const { claimed = [], place } = clocks.get(row.id) ?? {};
    clocks.set(row.id, { ...row, claimed, place });
    facts.set(change, said);
  };

  const starts = changes.filter((one) => one.change === 'start');
  const toStart = starts.map(({ clock }) => clock);
  (await startClocks(tx, stage, terms, toStart)).forEach((changed, n) => done(starts[n]!, changed));
  for (const change of changes) {
    if (change.change === 'correct') {
      const { startedAt } = change.clock;
      done(change, await redate(tx, clockOf(change), terms, { reason: 'startCorrected', at, startedAt }));
    }
    if (change.change === 'extend') done(change, await extendClock(tx, clockOf(change), change.extension, terms, at));
  }
  const stops = changes.filter((one) => one.change === 'stop');
  const toStop = stops.map((change) => ({ row: clockOf(change), stoppedAt: change.stoppedAt }));
  const stopped = await stopClocks(tx, terms, toStop);
  stopped.forEach((changed, n) => done(stops[n]!, changed));
  const said = changes.flatMap((change) => facts.get(change) ?? []);
  return { facts: said, clocks: [...clocks.values()], rows: stopping(stopped) };
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
