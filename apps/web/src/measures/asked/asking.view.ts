import { type AskedMeasures, type MeasureSet } from './asked';
import { type PeriodChoice, periodChoices } from './periods';
import { type ScopeOption, scopeOptions } from './scopes';

/** The form with which somebody chooses days, whose work and which list. */
export interface AskingView {
  action: string;
  from: string;
  to: string;
  scopes: readonly ScopeOption[];
  /** Only where the page shows a list of measures. */
  sets: readonly { value: MeasureSet; text: string; selected: boolean }[];
  set: MeasureSet;
  periods: readonly PeriodChoice[];
}

const sets = [
  ['today', 'Asked about today'],
  ['2012-13', 'Asked about in 2012-13'],
] as const;

/**
 * @param path the page that shows the form
 * @param scoped teams that the person may ask about
 * @param now ISO
 */
export function askingView(
  path: string,
  scoped: Parameters<typeof scopeOptions>[0],
  asked: AskedMeasures,
  now: string,
): AskingView {
  return {
    ...{ action: path, from: asked.from, to: asked.to, set: asked.set },
    scopes: scopeOptions(scoped, asked.of),
    sets: sets.map(([value, text]) => ({ value, text, selected: value === asked.set })),
    periods: periodChoices(path, asked, now),
  };
}
