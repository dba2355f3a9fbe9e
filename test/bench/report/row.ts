import { type Summary, summary } from './summary';

/** What a figure is held against. */
export interface Goal {
  of: 'p50' | 'p95' | 'max' | 'value';
  atMost?: number;
  atLeast?: number;
}

/** One line of the document. */
export interface Row {
  /** Names the line for good: the causes of what is outside are kept by it. */
  id: string;
  what: string;
  unit: string;
  times?: Summary;
  value?: number;
  goal?: Goal;
}

export function timesRow(id: string, what: string, samples: readonly number[], goal?: Goal): Row {
  return { id, what, unit: 'ms', times: summary(samples), ...(goal ? { goal } : {}) };
}

export function valueRow(id: string, what: string, value: number, unit: string, goal?: Goal): Row {
  return { id, what, unit, value, ...(goal ? { goal } : {}) };
}

/** How far a figure is from its goal: "inside", "outside by …", or nothing where there is no goal. */
export function verdict(row: Row): string | undefined {
  if (!row.goal) return undefined;
  const { of, atMost, atLeast } = row.goal;
  const measured = of === 'value' ? row.value : row.times?.[of];
  if (measured === undefined || Number.isNaN(measured)) return 'not measured';
  const over = atMost === undefined ? (atLeast ?? 0) - measured : measured - atMost;
  return over <= 0 ? 'inside' : `outside by ${inWords(over)} ${row.unit}`.trimEnd();
}

export function goalInWords({ goal, unit }: Row): string {
  if (!goal) return '';
  const name = goal.of === 'value' ? '' : `${goal.of} `;
  return `${name}${goal.atMost === undefined ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`} ${unit}`.trimEnd();
}

/** Two figures that count, no more. */
export function inWords(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}
