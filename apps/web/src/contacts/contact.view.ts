import { type NamedAct } from '../acts/acts-of';
import { type TextRow, textRows } from '../acts/text-rows';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { clockRows, type ClockRow } from '../journey/clock-rows';
import { type PageModel } from '../shared/visit/page';

export interface ContactView extends PageModel {
  rows: readonly TextRow[];
  clocks: readonly ClockRow[];
  acts: readonly { href: string; text: string }[];
  journey?: string;
}

/** @param now ISO */
export function contactView(contact: Schemas['Contact'], acts: readonly NamedAct[], now: string): ContactView {
  const { id: contactId, child, journeyId } = contact;
  return {
    title: [child.givenName, child.familyName].filter(Boolean).join(' ') || 'Unborn child',
    where: 'Contact',
    back: { href: paths.contactQueue, text: 'Back to the contacts' },
    rows: textRows(contact.form),
    clocks: clockRows(contact.deadlines, now),
    acts: acts.map(({ form }) => ({ href: to('contactAct', { contactId, act: form.path }), text: form.summary })),
    ...(journeyId ? { journey: to('journey', { journeyId }) } : {}),
  };
}
