import { Prisma, type Tx } from '#libs/database';
import { type Clock, system } from '#libs/journey';
import { type Deadline } from '#libs/timescales';
import { dateOf, dayOf } from '../days';
import { type NewFact } from '../facts';
import { claims, type Step } from './claim';
import { deadlineId } from './deadline-id';
import { type Reckoning, reckon, reckonRow } from './reckon';
import { type Terms } from './terms';

/** A stage whose clocks are being written. */
export interface ClockedStage {
  id: string;
  ruleSet: string;
}

/** A clock as it is on record now, and the facts of what was done to it. */
export interface Changed {
  row: Prisma.DeadlineModel;
  facts: NewFact[];
}

/** Starts clocks, all by one statement. */
export async function startClocks(
  tx: Tx,
  stage: ClockedStage,
  terms: Terms,
  clocks: readonly Clock[],
): Promise<Changed[]> {
  const started = clocks.map((clock) => newClock(stage, terms, clock));
  if (started.length > 0) await tx.deadline.createMany({ data: started.map(({ row }) => row) });
  return started;
}

function newClock(stage: ClockedStage, terms: Terms, { rule, n, startedAt }: Clock): Changed {
  const reckoning = reckon(terms.ruleSet(stage.ruleSet), terms.calendar(), { rule, startedAt });
  const { due } = reckoning;
  const id = deadlineId(stage.id, rule, n);
  const { ruleSet, ruleVersion, calendarVersion, dueOn, dueAt } = due;
  const notYet = { extendedTo: null, extensionReason: null, stoppedAt: null };
  const row = {
    id,
    stageId: stage.id,
    rule,
    n,
    ruleSet,
    startedAt: new Date(startedAt),
    ...dates(reckoning),
    ...notYet,
    teamId: null, // the database takes it from the stage
  };
  const counted = { ruleSet, ruleVersion, calendarVersion, startedAt, dueOn, dueAt };
  const payload = { deadlineId: id, rule, n, ...counted, ...awaiting(due) };
  return { row, facts: [{ type: 'deadline.started', payload, occurredAt: startedAt, actor: system }] };
}

/** Gives more time. The original date stays on the row and in the fact. `at`: when it was agreed. */
export async function extendClock(
  tx: Tx,
  before: Prisma.DeadlineModel,
  { until, reason }: NonNullable<Clock['extension']>,
  terms: Terms,
  at: string,
): Promise<Changed> {
  const extension = { extendedTo: dateOf(until), extensionReason: reason };
  const { awaits: awaitsCalendar } = reckonRow(terms, { ...before, ...extension }); // refuses a date that is not later, or beyond the calendar
  const row = { ...before, ...extension, awaitsCalendar };
  await tx.deadline.update({ where: { id: row.id }, data: { ...extension, awaitsCalendar }, select: { id: true } });
  const payload = { deadlineId: row.id, rule: row.rule, n: row.n, dueOn: dayOf(row.dueOn), until, reason };
  return { row, facts: [{ type: 'deadline.extended', payload, occurredAt: at, actor: system }] };
}

/** A clock that is to stop, and when it did. */
export interface Stop {
  row: Prisma.DeadlineModel;
  stoppedAt: string;
}

/**
 * Stops clocks: `stopping` writes it. One that stopped late has its breach on record, also when all of it was typed in afterwards and the
 * clock never rang. Steps of the ladder that nobody was told of are not caught up: the work is done. Whether one that waits for the
 * calendar stopped late is known when it has its date.
 */
export async function stopClocks(tx: Tx, terms: Terms, stops: readonly Stop[]): Promise<Changed[]> {
  if (stops.length === 0) return [];
  const breaches = await breachesOf(tx, terms, stops);
  return stops.map(({ row, stoppedAt }): Changed => {
    const { id: deadlineId, rule, n } = row;
    const awaitsCalendar = reckonRow(terms, row).due.awaitsCalendar === true;
    const payload = { deadlineId, rule, n, stoppedAt };
    const stop = { type: 'deadline.stopped', payload, occurredAt: stoppedAt, actor: system };
    return {
      row: { ...row, stoppedAt: new Date(stoppedAt), awaitsCalendar },
      facts: [...(breaches.get(deadlineId) ?? []), stop],
    };
  });
}

/** Writes clocks that have stopped, all by one statement, which may be a part of a larger one. */
export function stopping(stopped: readonly Changed[]): Prisma.Sql[] {
  if (stopped.length === 0) return [];
  const rows = stopped.map(({ row: { id, stoppedAt, awaitsCalendar } }) => ({
    ...{ id, stopped_at: stoppedAt, awaits_calendar: awaitsCalendar },
  }));
  return [
    Prisma.sql`
      UPDATE deadline d SET stopped_at = s.stopped_at, awaits_calendar = s.awaits_calendar
      FROM jsonb_populate_recordset(NULL::deadline, ${JSON.stringify(rows)}::jsonb) s WHERE d.id = s.id`,
  ];
}

/** The breaches of those that stopped late, by clock. */
export function breachesOf(tx: Tx, terms: Terms, stops: readonly Stop[]): ReturnType<typeof claims> {
  const late = stops.flatMap(({ row, stoppedAt }): Step[] => {
    const moment = reckonRow(terms, row).moments.find(({ kind }) => kind === 'breach');
    return moment && Date.parse(moment.at) <= Date.parse(stoppedAt) ? [{ row, moment }] : [];
  });
  return claims(tx, late, { afterwards: true });
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
