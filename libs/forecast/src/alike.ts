import { type IsoDate } from '#libs/timescales';
import { type Followed, stepAt } from './followed';
import { type ServiceOf } from './work.types';

/** Fewer cases than these say nothing: the next wider circle is asked. */
export const fewestCases = 20;

export type Circle = 'team' | 'service' | 'council';

/** What became of work that once stood where this stands. */
export interface Alike {
  /** Whose work it was; `tooFew`: not even the council had as many as it takes. */
  circle: Circle | 'tooFew';
  cases: number;
  late: number;
  /** Of the late ones, by the reason that was given; the empty code where nobody had said why. */
  reasons: Readonly<Record<string, number>>;
}

/** What the council knew when a date ended of the year before it: whether each clock due in it was kept. */
export interface Past {
  /** By rule. */
  over: ReadonlyMap<string, readonly Followed[]>;
  asAt: IsoDate;
  serviceOf: ServiceOf;
}

const yearMs = 365 * 86_400_000;

/** Of all work that which fell due in the 365 days up to a date, that day included. */
export function pastAt(all: Iterable<Followed>, asAt: IsoDate, serviceOf: ServiceOf): Past {
  const first = new Date(Date.parse(asAt) - yearMs).toISOString().slice(0, 10);
  const over = new Map<string, Followed[]>();
  for (const one of all) {
    const { rule, dueOn } = one.work;
    if (dueOn <= first || dueOn > asAt) continue;
    const found = over.get(rule);
    if (found) found.push(one);
    else over.set(rule, [one]);
  }
  return { over, asAt, serviceOf };
}

/**
 * Past work of the same kind that still ran with as many working days left before its date, as far on as this: that of the same team, or where
 * it has too few, of its service, or of the council.
 */
export function alike(past: Past, asked: Followed, day: number): Alike {
  const step = stepAt(asked, day);
  const left = asked.due - day;
  const same = (past.over.get(asked.work.rule) ?? []).filter((one) => stepAt(one, one.due - left) === step);
  const { teamId } = asked.work;
  const service = past.serviceOf.get(teamId ?? '');
  const circles: [Circle, readonly Followed[]][] = [
    ['team', teamId === null ? [] : same.filter(({ work }) => work.teamId === teamId)],
    [
      'service',
      service === undefined ? [] : same.filter(({ work }) => past.serviceOf.get(work.teamId ?? '') === service),
    ],
    ['council', same],
  ];
  const [circle, cases] = circles.find(([, found]) => found.length >= fewestCases) ?? ['tooFew' as const, same];
  return { circle, ...counted(cases, past.asAt) };
}

function counted(cases: readonly Followed[], asAt: IsoDate): Omit<Alike, 'circle'> {
  const late = cases.filter(({ work }) => work.late);
  const reasons: Record<string, number> = {};
  for (const { work } of late) {
    const reason = work.reasons.findLast(({ on }) => on <= asAt)?.reason ?? '';
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return { cases: cases.length, late: late.length, reasons };
}

/** The share of them that were late, from 0 to 1; undefined where they are too few. */
export function shareLate({ circle, cases, late }: Alike): number | undefined {
  return circle === 'tooFew' ? undefined : late / cases;
}
