import { type Schemas } from '../shared/api/api.types';
import { day, sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { placeOf } from '../work/stage-row';

/** One piece of open work. Whose it is, and who does it, stands on its own page and not here. */
export interface WorkLine {
  /** The page of the work. */
  href: string;
  what: string;
  team: string;
  due: string;
  /** How far it is, and what happened to work like it. */
  said: string;
  /** How many in a hundred of the like were late; '' where they are too few. */
  late: string;
}

export function workLine({ rule, teamName, dueOn, sentence: said, share, record }: Work): WorkLine {
  const { kind, n } = record;
  return {
    href: placeOf({ ...record, late: false }),
    what: sentence(n > 1 ? `${words(rule)}, ${words(kind)} ${n}` : words(rule)),
    team: teamName ?? 'No team',
    due: day(dueOn),
    said: sentence(said),
    late: share === undefined ? '' : `${Math.round(share * 100)} %`,
  };
}

type Work = Schemas['Forecast']['items'][number];
