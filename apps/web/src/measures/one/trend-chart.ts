import { scaleBand, scaleLinear } from 'd3-scale';
import { day } from '../../shared/templates/london';
import { type Counted, figureText } from '../figure';
import { type TrendChart, type TrendPoint } from './trend-chart.types';

const size = { width: 960, height: 260, left: 56, right: 950, top: 12, bottom: 226 };
const mostLabels = 13;
const formats = {
  week: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }),
};

/** A bar for each week or month, from nothing upwards; percent always up to a hundred, so that two charts compare. No bar where there was nothing to count. */
export function trendChart(trend: readonly TrendPoint[], unit: Counted['unit'], step: 'week' | 'month'): TrendChart {
  const most = Math.max(1, ...trend.map(({ value }) => value ?? 0));
  const up = scaleLinear([0, unit === 'percent' ? Math.max(100, most) : most], [size.bottom, size.top]).nice(4);
  const across = scaleBand(
    trend.map(({ from }) => from),
    [size.left, size.right],
  ).padding(0.25);
  const every = Math.ceil(trend.length / mostLabels);
  const shown = trend.filter(({ value }) => value !== undefined);
  const x = (from: string) => across(from) ?? size.left;
  return {
    ...{ width: size.width, height: size.height, left: size.left, right: size.right },
    says: says(trend, unit),
    ticks: ticksOf(up, unit).map((value) => ({ y: Math.round(up(value)), text: figureText({ unit, value }) })),
    bars: shown.map(({ value = 0, ...point }) => ({
      ...{ x: round(x(point.from)), width: round(across.bandwidth()) },
      ...{ y: round(up(value)), height: round(size.bottom - up(value)) },
      says: `${day(point.from)} to ${day(point.to)}: ${figureText({ unit, value })}`,
    })),
    labels: trend
      .filter((_, index) => index % every === 0)
      .map(({ from }) => ({ x: round(x(from) + across.bandwidth() / 2), text: formats[step].format(new Date(from)) })),
  };
}

/** Children are not counted in halves. */
function ticksOf(up: { ticks(count: number): number[] }, unit: Counted['unit']): number[] {
  return up.ticks(4).filter((value) => unit !== 'number' || Number.isInteger(value));
}

function says(trend: readonly TrendPoint[], unit: Counted['unit']): string {
  const [first, last] = [trend.at(0), trend.at(-1)];
  if (!first || !last) return 'Nothing to show.';
  const text = ({ value }: TrendPoint) => figureText({ unit, value });
  return `From ${text(first)} in the days from ${day(first.from)} to ${text(last)} in those up to ${day(last.to)}. The table below has every figure.`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
