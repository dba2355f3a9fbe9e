import { type Prisma, type Tx } from '#libs/database';
import { system } from '#libs/journey';
import { dayOf } from '../days';
import { awaiting, type Changed, dates } from './apply';
import { type Reckoning, reckonRow } from './reckon';
import { type Terms } from './terms';

/** Why a clock is worked out again: a code, when that happened, and the right start if the recorded one was wrong. */
export interface Redating {
  reason: string;
  at: string;
  startedAt?: string;
}

/**
 * Works a clock out again by today's calendar and writes down what changed. No fact is written while no moment moves: a day proclaimed
 * for next year does not touch a clock that ends this week, nor do new years of bank holidays.
 */
export async function redate(
  tx: Tx,
  row: Prisma.DeadlineModel,
  terms: Terms,
  { reason, at, startedAt = row.startedAt.toISOString() }: Redating,
): Promise<Changed> {
  const after = reckonRow(terms, { ...row, startedAt: new Date(startedAt) }, terms.calendar());
  const { due } = after;
  if (stands(row, terms, after)) {
    if (!row.awaitsCalendar) return { row, facts: [] };
    await tx.deadline.update({ where: { id: row.id }, data: dates(after), select: { id: true } });
    return { row: { ...row, ...dates(after) }, facts: [] };
  }
  const data = { startedAt: new Date(startedAt), ...dates(after) };
  await tx.deadline.update({ where: { id: row.id }, data, select: { id: true } });
  const from = { dueOn: dayOf(row.dueOn), dueAt: row.dueAt.toISOString(), calendarVersion: row.calendarVersion };
  const to = { dueOn: due.dueOn, dueAt: due.dueAt, calendarVersion: due.calendarVersion, ...awaiting(due) };
  const payload = { deadlineId: row.id, rule: row.rule, n: row.n, reason, startedAt: due.startedAt, from, to };
  const fact = { type: 'deadline.recalculated', payload, occurredAt: at, actor: system };
  return { row: { ...row, ...data }, facts: [fact] };
}

/** Nothing of it has moved. Where the calendar it was counted by is gone, its date alone is compared. */
function stands(row: Prisma.DeadlineModel, terms: Terms, after: Reckoning): boolean {
  const isKnown = terms.calendar(row.calendarVersion).version === row.calendarVersion;
  if (isKnown) return sameMoments(reckonRow(terms, row), after);
  const sameStart = row.startedAt.getTime() === Date.parse(after.due.startedAt);
  return sameStart && row.dueAt.getTime() === Date.parse(after.due.dueAt) && !(row.awaitsCalendar && !after.awaits);
}

function sameMoments(one: Reckoning, other: Reckoning): boolean {
  const moments = ({ due, moments }: Reckoning) => [due.startedAt, due.dueOn, ...moments.map(({ id, at }) => id + at)];
  return moments(one).join() === moments(other).join();
}
