import { type Subject } from '#libs/access';
import { type ActRoute } from './act-routes';

/** What an act is judged as: clocks and contacts have rules of their own, everything else is work on a stage. */
export function subjectOf({ kind, form: { action } }: ActRoute): Subject & ('Deadline' | 'Contact' | 'Stage') {
  if (action === 'extend' || action === 'explain') return 'Deadline';
  return kind === 'contact' ? 'Contact' : 'Stage';
}
