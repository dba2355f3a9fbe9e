import { askAtOnce, Prisma, type Tx } from '#libs/database';
import { type PolicyName, type PolicyValue } from '#libs/journey';
import { type Calendar, type RuleSet } from '#libs/timescales';
import { policyOf } from '../policies/read-policy';
import { calendarsOf, type DayOnRecord } from './calendar';
import { ruleSetsOf } from './council-rule-sets';

/** What a council has set: its days, its timescales, and whatever else an act depends on. */
export interface Terms {
  /** Without a version, the present one. A clock keeps the versions that it was started under. */
  calendar(version?: string): Calendar;
  /** The national rule set with the council's choices. */
  ruleSet(code: string, version?: string): RuleSet;
  /** As it stands. */
  policy<N extends Asked>(name: N): PolicyValue<N>;
}

/** The policies that an act may depend on. */
type Asked = (typeof asked)[number];
const asked = ['timescales', 'notifications', 'reReferralMonths'] as const satisfies readonly PolicyName[];

/** Rows of what a council has set. */
export interface Setting {
  days: DayOnRecord;
  /** The newest first. */
  policies: { name: string; value: unknown };
}

/** Asks for what a council has set. Read once in a transaction: every act and every ring waits for it, and a council's settings are few. */
export const settings = (): { [Name in keyof Setting]: Prisma.Sql } => ({
  days: Prisma.sql`SELECT * FROM proclaimed_day ORDER BY added_at, date`,
  policies: Prisma.sql`SELECT name, value FROM policy WHERE name = ANY (${[...asked]}::text[]) ORDER BY version DESC`,
});

/** The same, asked by itself. */
export async function termsOf(tx: Tx): Promise<Terms> {
  return termsIn(await askAtOnce<Setting>(tx, settings()));
}

export function termsIn({ days, policies }: { [Name in keyof Setting]: Setting[Name][] }): Terms {
  const stored = (name: Asked) => policies.filter((one) => one.name === name).map(({ value }) => value);
  const calendars = calendarsOf(days);
  return {
    calendar: (version) => calendars.find((one) => one.version === version) ?? calendars[0],
    ruleSet: ruleSetsOf(stored('timescales')),
    policy: (name) => policyOf(name, stored(name)[0]),
  };
}

/** The council's calendar today. */
export async function calendarOf(tx: Tx): Promise<Calendar> {
  return (await termsOf(tx)).calendar();
}
