import { actionWords } from '../../people/access-log/action-words';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { moment } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';

interface LookRow {
  at: string;
  who: string;
  what: string;
  page: string;
  subjects: readonly string[];
  refused: boolean;
}

export interface LooksView extends PageModel {
  rows: readonly LookRow[];
  next?: string;
}

/** Ids of a list of many stay out of the way: the first are enough to know which it was. */
const shown = 3;

export function looksView(inspectionId: string, { items, next }: Schemas['AccessLogPage']): LooksView {
  const here = to('inspectionLooks', { inspectionId });
  return {
    ...{ title: 'What the inspectors looked at', where: 'Inspections' },
    back: { href: to('inspection', { inspectionId }), text: 'Back to the inspection' },
    rows: items.map(({ at, actorName, action, page, subjects, allowed }) => ({
      ...{ at: moment(at), who: actorName ?? 'Somebody', what: actionWords(action), refused: !allowed },
      page: page === undefined ? 'no page of this service' : takenApart(page),
      subjects:
        subjects.length > shown ? [...subjects.slice(0, shown), `and ${subjects.length - shown} more`] : subjects,
    })),
    ...(next === undefined ? {} : { next: `${here}?after=${encodeURIComponent(next)}` }),
  };
}
