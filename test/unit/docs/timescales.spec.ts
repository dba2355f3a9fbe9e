import {
  type LadderStep,
  ruleSetNamed,
  type Limit,
  type TimescaleRule,
  type Unit,
  type Warning,
} from '#libs/timescales';
import { expectSection } from '../../support/generated-section';

const heading = ['Rule', 'Starts at', 'Limit', 'Stops at', 'Warnings', 'Ladder', 'Set by', 'Source'];

const units: Record<Unit, string> = {
  workingDays: 'working days',
  calendarDays: 'calendar days',
  weeks: 'weeks',
  months: 'months',
  hours: 'hours',
};
const told = { worker: 'worker', teamManager: 'team manager', headOfService: 'head of service' };

/** `referralReceived` as `referral received`. */
const words = (code: string) => code.replace(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`);

function warned(warning: Warning): string {
  return 'hoursBefore' in warning ? `−${warning.hoursBefore} h` : `−${warning.workingDaysBefore} ${warning.at}`;
}

function climbs(step: LadderStep): string {
  const when = 'hoursAfter' in step ? `+${step.hoursAfter} h` : `+${step.workingDaysAfter} ${step.at}`;
  return `${when} ${told[step.tell]}`;
}

function length({ amount, unit }: Limit | TimescaleRule): string {
  return `${amount} ${units[unit].replace(/s$/, amount === 1 ? '' : 's')}`;
}

function row(rule: TimescaleRule): string[] {
  const { id, startEvent, alsoStartsAt = [], longest, stopEvent, warnAt, ladder, citation, local } = rule;
  return [
    `\`${id}\``,
    [startEvent, ...alsoStartsAt].map(words).join('; '),
    longest ? `${length(rule)}, at most ${length(longest)}` : length(rule),
    words(stopEvent),
    warnAt.map(warned).join('; '),
    ladder.map(climbs).join('; '),
    local ? 'council' : 'nation',
    citation,
  ];
}

const { rules: of2010 } = ruleSetNamed('wt2010');
const { rules: of2013 } = ruleSetNamed('wt2013');
const isIn = (rules: readonly TimescaleRule[], { id }: TimescaleRule) => rules.some((one) => one.id === id);

describe('docs/reference/timescales.md', () => {
  it.each([
    ['wt2010', of2010.filter((rule) => !isIn(of2013, rule))],
    ['wt2013', of2013.filter((rule) => !isIn(of2010, rule))],
    ['both', of2010.filter((rule) => isIn(of2013, rule))],
  ] as const)('has the rules of %s as they are', (name, rules) => {
    expectSection('reference/timescales.md', name, [heading, ...rules.map(row)]);
  });

  it('may call rules common: they are the same in both editions', () => {
    for (const rule of of2010.filter((one) => isIn(of2013, one))) {
      expect(of2013.find(({ id }) => id === rule.id)).toEqual(rule);
    }
  });
});
