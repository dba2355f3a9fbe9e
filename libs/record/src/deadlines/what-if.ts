import { type Prisma, type Tx } from '#libs/database';
import { ruleSetPinned, type TimescalesPolicy } from '#libs/journey';
import {
  type Calendar,
  englandAndWales,
  type ProclaimedDay,
  type RuleSetCode,
  withProclaimedDays,
} from '#libs/timescales';
import { dayOf } from '../days';
import { refusing } from '../refusals';
import { type Reckoning, reckonRow } from './reckon';
import { calendarOf, type Terms, termsOf } from './terms';

/** Another calendar, or other timescales, than those that clocks were counted by. */
export type Trial = { calendar: Calendar } | { timescales: TimescalesPolicy };

/** Which clocks are asked about: those that run; or those that started in these London days (both included), stopped or not. */
export type AskedClocks = 'running' | { startedFrom: Date; startedBefore: Date };

/** When a clock ends: a London day, an ISO instant. Late: it had not stopped by then, or has not by now. */
export interface End {
  dueOn: string;
  dueAt: string;
  late: boolean;
}

/** A clock that would end at another moment. */
export interface ClockMove {
  deadlineId: string;
  stageId: string;
  rule: string;
  from: End;
  to: End;
}

/** Clocks of one rule: as they were counted and in the trial. */
export interface RuleTried {
  counted: number;
  /** Not counted: those timescales have no such rule. */
  withoutRule: number;
  moved: number;
  late: number;
  wouldBeLate: number;
}

export interface WhatIf {
  byRule: Map<string, RuleTried>;
  moves: ClockMove[];
}

/** The council's calendar with one day more that is not worked. Refuses as proclaiming it would. */
export async function withDayAdded(tx: Tx, day: ProclaimedDay): Promise<Calendar> {
  return refusing(async () => {
    const { proclaimed } = await calendarOf(tx);
    return withProclaimedDays(englandAndWales, [...proclaimed.filter(({ date }) => date !== day.date), day]);
  });
}

/** The council's calendar without a day that it proclaimed. */
export async function withDayTaken(tx: Tx, date: string): Promise<Calendar> {
  const { proclaimed } = await calendarOf(tx);
  return withProclaimedDays(
    englandAndWales,
    proclaimed.filter((one) => one.date !== date),
  );
}

/**
 * Counts clocks anew under a trial and changes nothing. A calendar's trial equals what happens once the calendar is changed. Timescales move no clock that
 * runs (each keeps what it was started under): their trial says when clocks would have been due, had they been started under them.
 * @param now clocks that run are late or not at this moment
 */
export async function whatIf(tx: Tx, trial: Trial, asked: AskedClocks, now: Date): Promise<WhatIf> {
  const terms = await termsOf(tx);
  const found: WhatIf = { byRule: new Map(), moves: [] };
  for await (const row of clocks(tx, asked)) {
    const sum = found.byRule.get(row.rule) ?? { counted: 0, withoutRule: 0, moved: 0, late: 0, wouldBeLate: 0 };
    found.byRule.set(row.rule, sum);
    const after = tried(terms, row, trial);
    if (after === undefined) sum.withoutRule += 1;
    else {
      const { move, late, wouldBeLate } = compared(row, reckonRow(terms, row), after, row.stoppedAt ?? now);
      sum.counted += 1;
      sum.late += late ? 1 : 0;
      sum.wouldBeLate += wouldBeLate ? 1 : 0;
      sum.moved += move ? 1 : 0;
      if (move) found.moves.push(move);
    }
  }
  return found;
}

const pageSize = 2_000;

async function* clocks(tx: Tx, asked: AskedClocks): AsyncGenerator<Prisma.DeadlineModel> {
  const where =
    asked === 'running' ? { stoppedAt: null } : { startedAt: { gte: asked.startedFrom, lt: asked.startedBefore } };
  let after: Prisma.DeadlineModel | undefined;
  do {
    const page: Prisma.DeadlineModel[] = await tx.deadline.findMany({
      ...{ where, orderBy: { id: 'asc' }, take: pageSize },
      ...(after ? { cursor: { id: after.id }, skip: 1 } : {}),
    });
    yield* page;
    after = page.length === pageSize ? page.at(-1) : undefined;
  } while (after);
}

function tried(terms: Terms, row: Prisma.DeadlineModel, trial: Trial): Reckoning | undefined {
  if ('calendar' in trial) return reckonRow(terms, row, trial.calendar);
  const { timescales } = trial;
  const code = timescales.ruleSet === 'byDate' ? (row.ruleSet as RuleSetCode) : timescales.ruleSet;
  const set = ruleSetPinned(timescales, code);
  if (!set.rules.some(({ id }) => id === row.rule)) return undefined;
  return reckonRow({ ...terms, ruleSet: () => set }, row);
}

function compared(row: Prisma.DeadlineModel, before: Reckoning, after: Reckoning, end: Date) {
  const [late, wouldBeLate] = [isLate(before, end), isLate(after, end)];
  const { dueOn, dueAt } = after.due;
  const from = { dueOn: dayOf(row.dueOn), dueAt: row.dueAt.toISOString(), late };
  const to = { dueOn, dueAt, late: wouldBeLate };
  if (dueOn === from.dueOn && Date.parse(dueAt) === row.dueAt.getTime()) return { late, wouldBeLate };
  const move: ClockMove = { deadlineId: row.id, stageId: row.stageId, rule: row.rule, from, to };
  return { late, wouldBeLate, move };
}

function isLate({ moments }: Reckoning, end: Date): boolean {
  return moments.some(({ kind, at }) => kind === 'breach' && Date.parse(at) <= end.getTime());
}
