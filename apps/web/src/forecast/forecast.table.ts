import { type Table } from '#libs/tables';
import { type Schemas } from '../shared/api/api.types';

/** Work by work, one a row, as the page has it; the work by its id, and nobody's name. */
export function forecastTable({ items }: Schemas['Forecast']): Table {
  return {
    name: 'Forecast',
    heads: [
      ...['Team', 'Kind of work', 'Due on', 'Working day', 'Of working days', 'Step'],
      ...['Compared with', 'Cases', 'Late', 'Per cent late', 'In words', 'Work'],
    ],
    rows: items.map(({ teamName, rule, dueOn, workingDay, ofDays, step, record, ...like }) => [
      ...[teamName, rule, dueOn, workingDay, ofDays, step, like.comparedWith, like.cases, like.late],
      ...[like.share === undefined ? undefined : Math.round(like.share * 100), like.sentence, record.stageId],
    ]),
  };
}
