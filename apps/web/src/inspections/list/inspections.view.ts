import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { daysWords, inspectorateWords, stateTag } from '../inspection-words';

export interface InspectionsView extends PageModel {
  rows: readonly { href: string; who: string; days: string; state: { text: string; classes: string } }[];
  open?: string;
}

export function inspectionsView(items: readonly Schemas['Inspection'][], me: Me): InspectionsView {
  return {
    title: 'Inspections',
    back: { href: paths.home, text: 'Back' },
    rows: items.map((item) => ({
      href: to('inspection', { inspectionId: item.inspectionId }),
      ...{ who: inspectorateWords(item.inspectorate), days: daysWords(item), state: stateTag(item.state) },
    })),
    ...(me.may('create', 'Inspection') ? { open: paths.openInspection } : {}),
  };
}
