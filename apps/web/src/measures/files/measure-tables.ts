import { type Cell, type Table } from '#libs/tables';
import { type Schemas } from '../../shared/api/api.types';
import { scopeName } from '../asked/scopes';
import { meaning } from '../one/meaning';
import { reasonWords } from '../reasons';
import { units } from './units';

const heads = ['Part', 'Whose', 'From', 'To', 'Numerator', 'Denominator', 'Value', 'Unit'];

/**
 * A measure's figures, one a row: the period, the one before, each step of the trend, each team; then what they mean, and why the late ones were late.
 * @param of whose work was asked for
 */
export function measureTables(detail: Schemas['MeasureDetail'], of: string): [Table, ...Table[]] {
  const { from, to, earlier, trend, byTeam, reasons, title } = detail;
  const whose = scopeName(detail, of);
  const row = (part: string, about: string, days: { from?: string; to?: string }, figure: Figure): Cell[] => [
    ...[part, about, days.from, days.to, figure.numerator, figure.denominator, figure.value, units[detail.unit]],
  ];
  const asked = { from, to };
  return [
    {
      name: 'Figures',
      heads,
      rows: [
        row('Period', whose, asked, detail),
        row('As many days before', whose, {}, earlier),
        ...trend.map((point) => row(`Over time, by ${detail.step}`, whose, point, point)),
        ...byTeam.map((team) => row('By team', team.name, asked, team)),
      ],
    },
    {
      name: 'What it says',
      heads: ['Measure', title],
      rows: meaning(detail).map(({ label, text }) => [label, text]),
    },
    {
      name: 'Why late',
      heads: ['Reason', 'How many'],
      rows: reasons.map(({ reason, count }) => [reasonWords(reason), count]),
    },
  ];
}

type Figure = Schemas['MeasureFigure'];
