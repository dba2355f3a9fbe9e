import { type PolicyValue, ruleSetOn, ruleSetPinned } from '#libs/journey';
import { type RuleSetCode, ruleSets, type TimescaleRule } from '#libs/timescales';
import { paths, to } from '../../shared/paths';
import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { historyOf, type PastChange, type Versions } from '../policies/history';
import { aboutPolicy, titles } from '../policies/policy-words';
import { type Setting, settingsOf } from '../policies/settings';
import { editionWords } from './rule-change-words';
import { lengthOf, ladderOf, warningsOf } from './rule-words';

/** One timescale as it holds here. */
export interface TimescaleRow {
  name: string;
  length: string;
  kind: 'National' | 'Local';
  /** Whether the council has chosen something of its own. */
  isChosen: boolean;
  warnings: readonly string[];
  ladder: readonly string[];
  /** Where it is changed; only for whoever may. */
  href?: string;
}

export interface TimescalesView extends PageModel {
  about: string;
  settings: readonly Setting[];
  change?: string;
  editions: readonly { text: string; href: string; current: boolean }[];
  edition: string;
  rows: readonly TimescaleRow[];
  history: readonly PastChange[];
}

type Timescales = PolicyValue<'timescales'>;

interface Asked {
  edition: RuleSetCode;
  versions: Versions;
  staff: Staff;
  mayChange: boolean;
}

/** Every timescale of one edition of the guidance, with the council's choices. */
export function timescalesView(policy: Timescales, { edition, versions, staff, mayChange }: Asked): TimescalesView {
  const { title, rules } = ruleSetPinned(policy, edition);
  const rows = rules.map((rule) => ({
    ...rowOf(rule, rule.id in policy.local[edition]),
    ...(mayChange ? { href: to('timescale', { edition, rule: rule.id }) } : {}),
  }));
  return {
    title: titles.timescales,
    where: 'Policies',
    back: { href: paths.policies, text: 'Back to policies' },
    about: aboutPolicy('timescales'),
    settings: settingsOf('timescales', policy),
    ...(mayChange ? { change: to('changePolicy', { policy: 'timescales' }) } : {}),
    editions: ruleSets.map((one) => ({
      text: editionWords(one.code),
      href: `${paths.timescales}?edition=${one.code}`,
      current: one.code === edition,
    })),
    edition: title,
    rows: rows.sort((a, b) => a.name.localeCompare(b.name)),
    history: historyOf('timescales', versions, staff),
  };
}

/** The edition asked for; else the one that a clock starts under today. */
export function editionAsked(asked: string, policy: Timescales, today: string): RuleSetCode {
  return ruleSets.find(({ code }) => code === asked)?.code ?? ruleSetOn(policy, today).code;
}

function rowOf(rule: TimescaleRule, isChosen: boolean): TimescaleRow {
  return {
    name: sentence(words(rule.id)),
    length: lengthOf(rule),
    kind: rule.local ? 'Local' : 'National',
    isChosen,
    warnings: warningsOf(rule),
    ladder: ladderOf(rule),
  };
}
