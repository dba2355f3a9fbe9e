import { scopeName, type ScopeOption, scopeOptions } from '../measures/asked/scopes';
import { type Schemas } from '../shared/api/api.types';
import { paths } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { choices } from './days';
import { type SumLine, sumLines } from './sum-lines';
import { type WorkLine, workLine } from './work-line';

export interface ForecastView extends PageModel {
  about: string;
  asAt: string;
  summary: string;
  /** Fewer cases than these say nothing. */
  fewest: number;
  scopes: readonly ScopeOption[];
  days: readonly { value: string; text: string; selected: boolean }[];
  sums: readonly SumLine[];
  work: readonly WorkLine[];
  /** Further work, in the file alone. */
  more: number;
  notShown: number;
  file: string;
}

/** A page stays readable, and printable. */
const mostLines = 200;

/** Teams by name, never by how late they may be; work with the likeliest first. */
export function forecastView(forecast: Schemas['Forecast'], of: string): ForecastView {
  const { asAt, days, expected, items, notShown, fewestCases: fewest } = forecast;
  return {
    ...{ title: 'Likely to be late', back: { href: paths.boards, text: 'Teams' } },
    about: scopeName(forecast, of),
    asAt: day(asAt),
    summary: summary(expected, days),
    ...{ fewest, notShown, scopes: scopeOptions(forecast, of) },
    days: choices.map((one) => ({ value: String(one), text: `${one} working days`, selected: one === days })),
    sums: sumLines(expected),
    work: items.slice(0, mostLines).map(workLine),
    more: Math.max(0, items.length - mostLines),
    file: `${paths.forecastFile}?${new URLSearchParams({ of, days: String(days) }).toString()}`,
  };
}

function summary(expected: Schemas['Forecast']['expected'], days: number): string {
  const total = (of: (sum: (typeof expected)[number]) => number) => expected.reduce((all, one) => all + of(one), 0);
  const [due, late, unknown] = [total((one) => one.due), total((one) => one.late), total((one) => one.unknown)];
  const few = unknown === 0 ? '' : ` Of ${unknown} there are too few cases to say.`;
  return `${due} running ${due === 1 ? 'clock ends' : 'clocks end'} within ${days} working days. If things go as they did with work like it, ${late.toFixed(1)} end late.${few}`;
}
