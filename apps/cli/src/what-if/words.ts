import { type ClockMove, type RuleTried, type WhatIf } from '#libs/record';

const columns = ['clocks', 'moved', 'late', 'would be late', 'no such rule'] as const;

/** A table by rule, then every clock that moves, the earliest first. */
export function inWords({ byRule, moves }: WhatIf): string[] {
  if (byRule.size === 0) return ['There are no such clocks.'];
  const rules = [...byRule].sort(([one], [other]) => one.localeCompare(other));
  const width = Math.max('rule'.length, ...rules.map(([rule]) => rule.length));
  const table = rules.map(([rule, tried]) => line(rule.padEnd(width), figures(tried)));
  const becoming = moves.filter(({ from, to }) => !from.late && to.late).length;
  const escaping = moves.filter(({ from, to }) => from.late && !to.late).length;
  return [
    line('rule'.padEnd(width), [...columns]),
    ...table,
    '',
    `${moves.length} would end on another day or hour; ${becoming} would become late, ${escaping} would be late no longer.`,
    ...[...moves].sort((one, other) => one.from.dueAt.localeCompare(other.from.dueAt)).map(told),
  ];
}

function line(first: string, rest: readonly string[]): string {
  return [first, ...rest.map((text, at) => text.padStart(columns[at]?.length ?? 0))].join('  ');
}

function figures({ counted, moved, late, wouldBeLate, withoutRule }: RuleTried): string[] {
  return [counted, moved, late, wouldBeLate, withoutRule].map(String);
}

function told({ stageId, rule, from, to }: ClockMove): string {
  const change = from.late === to.late ? '' : to.late ? ', becomes late' : ', late no longer';
  return `${from.dueOn} -> ${to.dueOn}  ${rule}  ${stageId}${change}`;
}
