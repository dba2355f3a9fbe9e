import { type PendingMilestone } from '#libs/contracts';
import { type Database, inTransaction } from '#libs/database';
import { type Milestone } from '#libs/timescales';
import { writeFacts } from '../facts';
import { refusing } from '../refusals';
import { freeStages, lockedStages } from '../stage/stage-row';
import { type MilestoneInput } from '../types';
import { claims } from './claim';
import { type ClockRow, placedClocksOf, running } from './clocks-of';
import { pendingOf } from './pending';
import { reckonRow } from './reckon';
import { type Terms, termsOf } from './terms';

/** Two machines' clocks differ a little; a moment this near has come. */
const toleranceMs = 60_000;

/**
 * A clock has rung: claims the step, records when it was reached and tells whoever is to be told, once however often it is asked.
 * Nothing happens when the clock has stopped or the step is not due by now (it was moved meanwhile). Answers what is left to do.
 */
export async function reachMilestone(
  db: Database,
  input: MilestoneInput,
  now: Date = new Date(),
): Promise<PendingMilestone[]> {
  return (await reachMilestones(db, [input], now)).get(input.stageId) ?? [];
}

/** What is left to do, by stage. */
type Left = ReadonlyMap<string, PendingMilestone[]>;

/** The same of clocks that rang together, all or none of them. */
export function reachMilestones(
  db: Database,
  inputs: readonly MilestoneInput[],
  now: Date = new Date(),
): Promise<Left> {
  return reach(db, inputs, { now, hold: lockedStages });
}

/** The same of those whose stage nobody is acting on just now; the others are not answered. */
export function reachMilestonesOfFree(db: Database, inputs: readonly MilestoneInput[], now: Date): Promise<Left> {
  return reach(db, inputs, { now, hold: freeStages });
}

function reach(
  db: Database,
  inputs: readonly MilestoneInput[],
  { now, hold }: { now: Date; hold: typeof freeStages },
): Promise<Left> {
  return refusing(() =>
    inTransaction(db, async (tx) => {
      // An act that stops a clock is either before or after this.
      const stages = await hold(tx, [...new Set(inputs.map(({ stageId }) => stageId))]);
      const terms = await termsOf(tx);
      const stageIds = stages.map(({ id }) => id);
      const clocks = running(await placedClocksOf(tx, stageIds));
      const rung = inputs.flatMap((input) => reached(clocks, terms, input, now));
      const facts = await claims(tx, rung);
      const told = [...new Set(rung.map(({ row }) => row))].flatMap((row) =>
        stages.filter(({ id }) => id === row.stageId).map((stage) => ({ stage, facts: facts.get(row.id) ?? [] })),
      );
      await writeFacts(tx, terms, told);
      const left = clocks.map((row) => withClaimed(row, rung));
      return new Map(
        stageIds.map((id) => [
          id,
          pendingOf(
            left.filter(({ stageId }) => stageId === id),
            terms,
          ),
        ]),
      );
    }),
  );
}

type Rung = { row: ClockRow; moment: Milestone };

function reached(clocks: readonly ClockRow[], terms: Terms, input: MilestoneInput, now: Date): Rung[] {
  const row = clocks.find(({ id, stageId }) => id === input.deadlineId && stageId === input.stageId);
  const moment = row && reckonRow(terms, row).moments.find(({ id }) => id === input.milestone);
  if (!moment || Date.parse(moment.at) > now.getTime() + toleranceMs) return [];
  return [{ row, moment }];
}

function withClaimed(row: ClockRow, rung: readonly Rung[]): ClockRow {
  const steps = rung.filter((one) => one.row === row).map(({ moment }) => moment.id);
  return { ...row, claimed: [...row.claimed, ...steps] };
}
