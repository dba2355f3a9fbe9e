import { type Tx } from '#libs/database';
import { type Calendar, type RuleSet } from '#libs/timescales';
import { calendars } from './calendar';
import { councilRuleSets } from './council-rule-sets';

/** What a council's deadlines are counted by. A clock keeps the versions that it was started under; without one, the present counts. */
export interface Terms {
  calendar(version?: string): Calendar;
  /** The national rule set with the council's choices. */
  ruleSet(code: string, version?: string): RuleSet;
}

/** Read once in a transaction; the calendar and the policies of a council fit in two small queries. */
export async function termsOf(tx: Tx): Promise<Terms> {
  const known = await calendars(tx);
  const ruleSet = await councilRuleSets(tx);
  return { ruleSet, calendar: (version) => known.find((one) => one.version === version) ?? known[0] };
}
