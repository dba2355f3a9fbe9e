import { type Cell, type Table } from '#libs/tables';
import { type Schemas } from '../../shared/api/api.types';
import { scopeName } from '../asked/scopes';
import { groupName } from '../groups';
import { reasonWords } from '../reasons';
import { units } from './units';

/**
 * A week's measures, one a row, beside those of the earlier week; then why the late ones were late.
 * @param of whose work was asked for
 */
export function weeklyTables(report: Schemas['WeeklyReport'], of: string): [Table, ...Table[]] {
  const { week, against, items } = report;
  const whose = scopeName(report, of);
  const sides = [week, ...(against ? [against.week] : [])];
  const heads = sides.flatMap((monday) => ['Numerator', 'Denominator', 'Value'].map((head) => `${head}, ${monday}`));
  const cells = (figure: Schemas['MeasureFigure'] | undefined): Cell[] => [
    ...[figure?.numerator, figure?.denominator, figure?.value],
  ];
  return [
    {
      name: `Week ${week}`,
      heads: ['Group', 'Measure', 'Whose', 'Unit', ...heads],
      rows: items.map((item) => [
        ...[groupName(item.group), item.title, whose, units[item.unit]],
        ...cells(item),
        ...(against ? cells(item.earlier) : []),
      ]),
    },
    {
      name: 'Why late',
      heads: ['Measure', 'Reason', 'How many'],
      rows: items.flatMap(({ title, reasons }) =>
        reasons.map(({ reason, count }) => [title, reasonWords(reason), count]),
      ),
    },
  ];
}
