import { type Prisma, type Tx } from '#libs/database';
import { system } from '#libs/journey';
import { dayOf } from '../days';
import { type NewFact } from '../facts';
import { dates } from './apply';
import { type Reckoning, reckonRow } from './reckon';
import { type Terms } from './terms';

/** Why a clock is worked out again: a code, when that happened, and the right start if the recorded one was wrong. */
export interface Redating {
  reason: string;
  at: string;
  startedAt?: string;
}

/**
 * Works a clock out again by today's calendar and writes down what changed. Nothing is written while no moment moves: a day proclaimed
 * for next year does not touch a clock that ends this week.
 */
export async function redate(
  tx: Tx,
  row: Prisma.DeadlineModel,
  terms: Terms,
  { reason, at, startedAt = row.startedAt.toISOString() }: Redating,
): Promise<NewFact[]> {
  const before = reckonRow(terms, row);
  const after = reckonRow(terms, { ...row, startedAt: new Date(startedAt) }, terms.calendar());
  if (sameMoments(before, after)) return [];
  const { due } = after;
  await tx.deadline.update({ where: { id: row.id }, data: { startedAt: new Date(startedAt), ...dates(due) } });
  const from = { dueOn: dayOf(row.dueOn), dueAt: row.dueAt.toISOString(), calendarVersion: row.calendarVersion };
  const to = { dueOn: due.dueOn, dueAt: due.dueAt, calendarVersion: due.calendarVersion };
  const payload = { deadlineId: row.id, rule: row.rule, n: row.n, reason, startedAt: due.startedAt, from, to };
  return [{ type: 'deadline.recalculated', payload, occurredAt: at, actor: system }];
}

function sameMoments(one: Reckoning, other: Reckoning): boolean {
  const moments = ({ due, moments }: Reckoning) => [due.startedAt, due.dueOn, ...moments.map(({ id, at }) => id + at)];
  return moments(one).join() === moments(other).join();
}
