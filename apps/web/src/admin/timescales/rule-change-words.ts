import { type PolicyChange } from '#libs/journey';
import { type Limit, type LocalTimescale, type RuleSetCode, ruleSetNamed, type TimescaleRule } from '#libs/timescales';
import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { amountInWords, ladderOf, limitInWords, warningsOf } from './rule-words';

interface Row {
  what: string;
  from: readonly string[];
  to: readonly string[];
}

/**
 * What changes in a council's own timescales, in words.
 *
 * @param path below `local`: edition, rule, and perhaps the member that changes
 */
export function changeOfRule([edition = '', rule = '', member]: readonly string[], { from, to }: PolicyChange): Row {
  const usual = usualRule(edition, rule);
  const what = `${sentence(words(rule))} (${editionWords(edition)})`;
  if (member === undefined) return { what, from: wholeOf(from, usual), to: wholeOf(to, usual) };
  return {
    what: `${what}: ${membersWords[member] ?? member}`,
    from: partOf(member, from, usual),
    to: partOf(member, to, usual),
  };
}

const membersWords: Readonly<Record<string, string>> = {
  amount: 'time allowed',
  unit: 'counted in',
  longest: 'at most',
  warnAt: 'warnings',
  ladder: 'who is told when it is late',
};

export function editionWords(code: string): string {
  return code === 'wt2010' ? 'Working Together 2010' : 'Working Together 2013';
}

function usualRule(edition: string, id: string): TimescaleRule | undefined {
  const isEdition = (code: string): code is RuleSetCode => code === 'wt2010' || code === 'wt2013';
  return isEdition(edition) ? ruleSetNamed(edition).rules.find((rule) => rule.id === id) : undefined;
}

/** Everything that was chosen for a rule; nothing chosen is what usually holds. */
function wholeOf(chosen: unknown, usual: TimescaleRule | undefined): string[] {
  if (chosen === undefined) return ['As it usually is'];
  const { amount, unit, longest, warnAt, ladder } = chosen as LocalTimescale;
  const length = amount ?? unit;
  return [
    ...(length === undefined || !usual ? [] : [amountInWords(amount ?? usual.amount, unit ?? usual.unit)]),
    ...(longest === undefined ? [] : [sentence(limitInWords(longest))]),
    ...(warnAt === undefined ? [] : warningsOf({ warnAt })),
    ...(ladder === undefined ? [] : ladderOf({ ladder })),
  ];
}

function partOf(member: string, value: unknown, usual: TimescaleRule | undefined): string[] {
  const given = value ?? usual?.[member as keyof LocalTimescale];
  const mark = (lines: string[]) => (value === undefined ? ['As it usually is:', ...lines] : lines);
  if (member === 'warnAt') return mark(warningsOf({ warnAt: given as TimescaleRule['warnAt'] }));
  if (member === 'longest') return mark([given ? sentence(limitInWords(given as Limit)) : 'No limit']);
  if (member === 'ladder') return mark(ladderOf({ ladder: given as TimescaleRule['ladder'] }));
  return mark([typeof given === 'string' ? words(given) : JSON.stringify(given)]);
}
