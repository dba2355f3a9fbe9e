import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type ErrorLine, type PageModel } from '../../shared/visit/page';
import { type AskedMeasures, withAsked } from '../asked/asked';
import { type AskingView, askingView } from '../asked/asking.view';
import { scopeName } from '../asked/scopes';
import { changeText, figureText, madeOf } from '../figure';
import { grouped } from '../groups';

export interface MeasureLine {
  id: string;
  title: string;
  href: string;
  figure: string;
  madeOf: string;
  before: string;
  change: string;
}

export interface MeasuresView extends PageModel {
  about: string;
  asAt: string;
  asking: AskingView;
  groups: readonly { name: string; rows: readonly MeasureLine[] }[];
  weekly: string;
}

/** Measures in the order of the journey, never by how good they are. */
export function measuresView(
  board: Schemas['MeasureBoard'],
  asked: AskedMeasures,
  errors: readonly ErrorLine[],
  now: string,
): MeasuresView {
  const items = board.items.filter(({ sets }) => sets.includes(asked.set));
  return {
    title: 'Measures',
    errors,
    about: `${scopeName(board, asked.of)}, ${day(board.from)} to ${day(board.to)}`,
    asAt: moment(board.asAt),
    asking: askingView(paths.measures, board, asked, now),
    groups: grouped(items, (item) => ({
      id: item.id,
      title: item.title,
      href: withAsked(to('measure', { measureId: item.id }), asked),
      figure: figureText(item),
      madeOf: madeOf(item),
      before: figureText({ ...item.earlier, unit: item.unit }),
      change: changeText(item, item, item.earlier),
    })),
    weekly: paths.weeklyReports,
  };
}
