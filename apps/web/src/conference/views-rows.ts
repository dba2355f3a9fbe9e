import { stillToAsk, type Views, viewAnswers, viewHolders, reasonsViewsNotAsked } from '#libs/journey';
import { to } from '../shared/paths';
import { sentence } from '../shared/templates/london';
import { words } from '../shared/templates/words';
import { type Conference } from './meeting-of';

export interface ViewsRow {
  whose: string;
  answer: string;
  href?: string;
}

/** What the child and those who care for the child said, and who has still to be asked (inspection report, paragraphs 22 and 81). */
export function viewsRows({ views, occasion }: Conference, place: { journeyId: string; stage: string }): ViewsRow[] {
  const missing = stillToAsk(views, occasion);
  return [
    ...[...views].sort((a, b) => rank(a) - rank(b)).map((one) => row(one, place)),
    ...(missing.includes('child') ? [{ whose: 'The child', answer: 'Not asked yet' }] : []),
    ...(missing.includes('parents') ? [{ whose: 'The parents or carers', answer: 'Not asked yet' }] : []),
  ];
}

/** The child comes first. */
function rank({ whose }: Views): number {
  return whose === 'child' ? 0 : 1;
}

function row({ whose, answer, reason, textHash }: Views, place: { journeyId: string; stage: string }): ViewsRow {
  const why = reason === undefined ? '' : `: ${words(reason, reasonsViewsNotAsked.title)}`;
  return {
    whose: sentence(words(whose, viewHolders.title)),
    answer: `${sentence(words(answer, viewAnswers.title))}${why}`,
    ...(textHash === undefined ? {} : { href: to('keptText', { ...place, sha256: textHash }) }),
  };
}
