import { type Tx } from '#libs/database';
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

interface Settings {
  days: DayOnRecord[];
  /** The newest first. */
  policies: { name: string; value: unknown }[];
}

/** Read once in a transaction, as one statement: every act and every ring waits for it, and a council's settings are few. */
export async function termsOf(tx: Tx): Promise<Terms> {
  const [{ days, policies } = { days: [], policies: [] }] = await tx.$queryRaw<Settings[]>`
    SELECT (SELECT coalesce(jsonb_agg(d ORDER BY added_at, date), '[]') FROM proclaimed_day d) AS days,
      (SELECT coalesce(jsonb_agg(p ORDER BY version DESC), '[]') FROM policy p WHERE name = ANY (${[...asked]}::text[])) AS policies`;
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
