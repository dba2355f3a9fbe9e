import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day, moment, sentence } from '../../shared/templates/london';
import { type ErrorLine, type PageModel } from '../../shared/visit/page';
import { type AskedMeasures, withAsked } from '../asked/asked';
import { type AskingView, askingView } from '../asked/asking.view';
import { scopeName } from '../asked/scopes';
import { changeText, type Counted, figureText, madeOf } from '../figure';
import { groupName } from '../groups';
import { reasonWords } from '../reasons';
import { meaning } from './meaning';
import { trendChart } from './trend-chart';
import { type TrendChart } from './trend-chart.types';

type Detail = Schemas['MeasureDetail'];

export interface FigureLine {
  name: string;
  figure: string;
  madeOf: string;
}

export interface MeasureView extends PageModel {
  about: string;
  asAt: string;
  group: string;
  figure: string;
  madeOf: string;
  before: string;
  change: string;
  meaning: readonly { label: string; text: string }[];
  chart: TrendChart;
  step: string;
  trend: readonly FigureLine[];
  teams: readonly FigureLine[];
  reasons: readonly { reason: string; count: number }[];
  /** A plain number is made of nothing else. */
  withMadeOf: boolean;
  /** The lists behind the figure. */
  lists: readonly { text: string; href: string }[];
  files: readonly { text: string; href: string }[];
  asking: AskingView;
}

export function measureView(
  detail: Detail,
  asked: AskedMeasures,
  errors: readonly ErrorLine[],
  now: string,
): MeasureView {
  const { id, unit, earlier, trend, step } = detail;
  const line = (name: string, figure: Omit<Counted, 'unit'>): FigureLine => ({
    name,
    figure: figureText({ ...figure, unit }),
    madeOf: madeOf({ ...figure, unit }),
  });
  return {
    ...{ title: detail.title, where: 'Measures', errors },
    back: { href: withAsked(paths.measures, asked), text: 'Measures' },
    about: `${scopeName(detail, asked.of)}, ${day(detail.from)} to ${day(detail.to)}`,
    asAt: moment(detail.asAt),
    group: groupName(detail.group),
    ...{ figure: figureText(detail), madeOf: madeOf(detail), before: figureText({ ...earlier, unit }) },
    change: changeText(detail, detail, earlier),
    meaning: meaning(detail),
    ...{ chart: trendChart(trend, unit, step), step: sentence(step) },
    trend: trend.map((point) => line(`${day(point.from)} to ${day(point.to)}`, point)),
    teams: detail.byTeam.map((team) => line(team.name, team)),
    withMadeOf: unit !== 'number',
    reasons: detail.reasons.map(({ reason, count }) => ({ reason: reasonWords(reason), count })),
    lists: lists(detail, asked),
    files: ['csv', 'xlsx'].map((format) => ({
      text: format.toUpperCase(),
      href: withAsked(to('measureFile', { measureId: id, format }), asked),
    })),
    asking: askingView(to('measure', { measureId: id }), detail, asked, now),
  };
}

function lists({ id, unit, numerator, denominator }: Detail, asked: AskedMeasures): MeasureView['lists'] {
  const list = (text: string, which: string) => ({
    text,
    href: withAsked(to('measureRows', { measureId: id }), asked, { which }),
  });
  const hasOthers = unit === 'percent' && denominator !== undefined && denominator !== numerator;
  return [
    ...(numerator > 0 ? [list(`what counts (${numerator})`, 'met')] : []),
    ...(hasOthers ? [list('the others', 'notMet')] : []),
  ];
}
