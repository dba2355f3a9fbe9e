import { type LadderStep, type LocalTimescale, type TimescaleRule, type Warning } from '#libs/timescales';
import { z } from 'zod';
import { WebForm } from '../../forms/web-form';
import { type Wording } from '../../forms/wording';
import { reason, reasonWords } from '../policies/policy-form';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 09:00');
const tell = z.enum(['worker', 'teamManager', 'headOfService']);
const hours = z.int().min(1).max(8760);
const days = z.literal('days');
const inHours = z.literal('hours');

const warning = z.discriminatedUnion('counted', [
  z.strictObject({ counted: days, workingDaysBefore: z.int().min(0).max(250), at: time }),
  z.strictObject({ counted: inHours, hoursBefore: hours }),
]);

const step = z.discriminatedUnion('counted', [
  z.strictObject({ counted: days, workingDaysAfter: z.int().min(1).max(250), at: time, tell }),
  z.strictObject({ counted: inHours, hoursAfter: hours, tell }),
]);

const who = { warnAt: z.array(warning).max(20).optional(), ladder: z.array(step).max(20).optional() };
const length = {
  amount: z.int().min(1).max(1000),
  unit: z.enum(['workingDays', 'calendarDays', 'weeks', 'months', 'hours']),
};

const longest = z.strictObject({
  amount: z.int().min(1).max(1000),
  unit: z.enum(['calendarDays', 'weeks', 'months']),
});

/** What a page asks about a rule: warnings and steps say how they are counted, which their shape alone says in the policy. */
export interface RuleBody {
  amount?: number;
  unit?: TimescaleRule['unit'];
  longest?: TimescaleRule['longest'];
  warnAt?: readonly ({ counted: string } & Warning)[];
  ladder?: readonly ({ counted: string } & LadderStep)[];
  reason: string;
}

const dayAndHour = { label: 'At what time', hint: 'In London, such as 09:00' };
const wording: Wording = {
  amount: { label: 'How long' },
  unit: { label: 'Counted in' },
  longest: { label: 'At most', hint: 'No more time is given beyond it, whoever asks' },
  'longest.amount': { label: 'How long at most' },
  'longest.unit': { label: 'Counted in' },
  warnAt: { label: 'Warnings', hint: 'Before it is due, to the worker' },
  'warnAt.*': { label: 'When' },
  'warnAt.*.counted=days': { label: 'Some working days before' },
  'warnAt.*.counted=hours': { label: 'Some hours before, for a clock of hours' },
  'warnAt.*.workingDaysBefore': { label: 'Working days before', hint: '0 is the day on which it is due' },
  'warnAt.*.hoursBefore': { label: 'Hours before' },
  'warnAt.*.at': dayAndHour,
  ladder: { label: 'Ladder', hint: 'Who is told when it is late' },
  'ladder.*': { label: 'When' },
  'ladder.*.counted=days': { label: 'Some working days late' },
  'ladder.*.counted=hours': { label: 'Some hours late, for a clock of hours' },
  'ladder.*.workingDaysAfter': { label: 'Working days late' },
  'ladder.*.hoursAfter': { label: 'Hours late' },
  'ladder.*.at': dayAndHour,
  'ladder.*.tell': { label: 'Who is told' },
  reason: reasonWords,
};

/** Where no national rule stands, the length is asked as well, and the longest that it may be if there is one. */
const localForm = new WebForm<RuleBody>(z.strictObject({ ...length, ...who, reason }), wording);
const limitedForm = new WebForm<RuleBody>(z.strictObject({ ...length, longest, ...who, reason }), wording);
const nationalForm = new WebForm<RuleBody>(z.strictObject({ ...who, reason }), wording);

export function formFor({ local, longest: limit }: Pick<TimescaleRule, 'local' | 'longest'>): WebForm<RuleBody> {
  if (!local) return nationalForm;
  return limit ? limitedForm : localForm;
}

/** A rule as it holds, as its form has it. */
export function ruleInForm({
  local,
  amount,
  unit,
  longest: limit,
  warnAt,
  ladder,
}: TimescaleRule): Omit<RuleBody, 'reason'> {
  return {
    ...(local ? { amount, unit } : {}),
    ...(local && limit ? { longest: limit } : {}),
    warnAt: warnAt.map((one) => ({ counted: 'hoursBefore' in one ? 'hours' : 'days', ...one })),
    ladder: ladder.map((one) => ({ counted: 'hoursAfter' in one ? 'hours' : 'days', ...one })),
  };
}

/** What the council chooses: only what is another than usually; undefined when nothing is. */
export function choiceIn(body: RuleBody, usual: TimescaleRule): LocalTimescale | undefined {
  const { amount = usual.amount, unit = usual.unit, longest: limit = usual.longest, warnAt = [], ladder = [] } = body;
  const choice = {
    ...differing('amount', amount, usual.amount),
    ...differing('unit', unit, usual.unit),
    ...differing('longest', limit, usual.longest),
    ...differing('warnAt', warnAt.map(uncounted), usual.warnAt),
    ...differing('ladder', ladder.map(uncounted), usual.ladder),
  };
  return Object.keys(choice).length > 0 ? choice : undefined;
}

function uncounted<T extends { counted: string }>({ counted: _counted, ...one }: T): Omit<T, 'counted'> {
  return one;
}

function differing(name: string, value: unknown, usual: unknown): object {
  return inOrder(value) === inOrder(usual) ? {} : { [name]: value };
}

/** The same whatever order members are in. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a.localeCompare(b)))
      : one,
  );
}
