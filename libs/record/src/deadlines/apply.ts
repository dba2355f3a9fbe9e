import { type Prisma, type Tx } from '#libs/database';
import { type Clock, system } from '#libs/journey';
import { type Deadline, type Milestone } from '#libs/timescales';
import { dateOf, dayOf } from '../days';
import { type NewFact } from '../facts';
import { claim } from './claim';
import { deadlineId } from './deadline-id';
import { type Reckoning, reckon, reckonRow } from './reckon';
import { type Terms } from './terms';

/** A stage whose clocks are being written. */
export interface ClockedStage {
  id: string;
  ruleSet: string;
}

export async function startClock(tx: Tx, stage: ClockedStage, terms: Terms, clock: Clock): Promise<NewFact[]> {
  const { rule, n, startedAt } = clock;
  const reckoning = reckon(terms.ruleSet(stage.ruleSet), terms.calendar(), { rule, startedAt });
  const { due } = reckoning;
  const id = deadlineId(stage.id, rule, n);
  await tx.deadline.create({
    data: { id, stageId: stage.id, rule, n, ruleSet: due.ruleSet, startedAt: new Date(startedAt), ...dates(reckoning) },
  });
  const { ruleSet, ruleVersion, calendarVersion, dueOn, dueAt } = due;
  const counted = { ruleSet, ruleVersion, calendarVersion, startedAt, dueOn, dueAt };
  const payload = { deadlineId: id, rule, n, ...counted, ...awaiting(due) };
  return [{ type: 'deadline.started', payload, occurredAt: startedAt, actor: system }];
}

/** Gives more time. The original date stays on the row and in the fact. `at`: when it was agreed. */
export async function extendClock(
  tx: Tx,
  row: Prisma.DeadlineModel,
  extension: NonNullable<Clock['extension']>,
  terms: Terms,
  at: string,
): Promise<NewFact[]> {
  const { until, reason } = extension;
  const extended = { ...row, extendedTo: dateOf(until), extensionReason: reason };
  const { awaits: awaitsCalendar } = reckonRow(terms, extended); // refuses a date that is not later, or beyond the calendar
  await tx.deadline.update({
    where: { id: row.id },
    data: { extendedTo: dateOf(until), extensionReason: reason, awaitsCalendar },
  });
  const payload = { deadlineId: row.id, rule: row.rule, n: row.n, dueOn: dayOf(row.dueOn), until, reason };
  return [{ type: 'deadline.extended', payload, occurredAt: at, actor: system }];
}

/**
 * Stops a clock. One that stopped late has its breach on record, also when all of it was typed in afterwards and the clock never rang.
 * Steps of the ladder that nobody was told of are not caught up: the work is done. Whether one that waits for the calendar stopped late is
 * known when it has its date.
 */
export async function stopClock(
  tx: Tx,
  row: Prisma.DeadlineModel,
  stoppedAt: string,
  terms: Terms,
): Promise<NewFact[]> {
  const { due, moments } = reckonRow(terms, row);
  const breached = await breachedBy(tx, row, moments, stoppedAt);
  const awaitsCalendar = due.awaitsCalendar === true;
  await tx.deadline.update({ where: { id: row.id }, data: { stoppedAt: new Date(stoppedAt), awaitsCalendar } });
  const payload = { deadlineId: row.id, rule: row.rule, n: row.n, stoppedAt };
  return [...breached, { type: 'deadline.stopped', payload, occurredAt: stoppedAt, actor: system }];
}

/** The breach of a clock that stopped late. */
export async function breachedBy(
  tx: Tx,
  row: Prisma.DeadlineModel,
  moments: readonly Milestone[],
  stoppedAt: string,
): Promise<NewFact[]> {
  const breach = moments.find(({ kind }) => kind === 'breach');
  const late = breach !== undefined && Date.parse(breach.at) <= Date.parse(stoppedAt);
  return late ? claim(tx, row, breach, { afterwards: true }) : [];
}

/** The derived columns. */
export function dates({ due, awaits: awaitsCalendar }: Reckoning) {
  const { ruleVersion, calendarVersion, dueOn, dueAt } = due;
  return { ruleVersion, calendarVersion, awaitsCalendar, dueOn: dateOf(dueOn), dueAt: new Date(dueAt) };
}

/** Said of a date that is only the earliest one that it can be. */
export function awaiting({ awaitsCalendar }: Deadline): { awaitsCalendar?: true } {
  return awaitsCalendar ? { awaitsCalendar } : {};
}
