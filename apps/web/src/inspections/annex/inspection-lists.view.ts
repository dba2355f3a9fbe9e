import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type ErrorLine, type PageModel } from '../../shared/visit/page';
import { inspectorateWords } from '../inspection-words';

const titles = {
  1: 'Contacts',
  2: 'Early help assessments',
  3: 'Referrals',
  4: 'Assessments',
  5: 'Section 47 enquiries',
  6: 'Children in need',
  7: 'Child protection plans',
} as const;

export interface InspectionListsView extends PageModel {
  inspectorate: string;
  /** `YYYY-MM-DD`, as it was asked for. */
  on: string;
  wrongFields: Readonly<Record<string, string>>;
  asAt: string;
  /** None before the inspection begins and after it ends. */
  lists: readonly { n: string; title: string; csv: string; xlsx: string }[];
}

/** @param asAt the last day of the lists, `YYYY-MM-DD` */
export function inspectionListsView(
  { inspectionId, inspectorate, state }: Schemas['InspectionEntry'],
  { on, asAt, wrong }: { on: string; asAt: string; wrong: readonly ErrorLine[] },
): InspectionListsView {
  const file = (list: string, format: string) =>
    `${to('inspectionListFile', { inspectionId, list, format })}?on=${asAt}`;
  return {
    ...{ title: 'Lists of Annex A', where: 'Inspections', inspectorate: inspectorateWords(inspectorate) },
    back: { href: to('inspection', { inspectionId }), text: 'Back to the inspection' },
    ...{ on, errors: wrong, asAt: day(asAt) },
    wrongFields: Object.fromEntries(wrong.map(({ text, href = '' }) => [href.slice(1), text])),
    lists:
      state === 'open'
        ? Object.entries(titles).map(([n, title]) => ({ n, title, csv: file(n, 'csv'), xlsx: file(n, 'xlsx') }))
        : [],
  };
}
