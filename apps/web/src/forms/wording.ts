/** A page's own words for a field, by its place: `text.rationale`, or `children.*.sex` within a list. */
export interface Words {
  label?: string;
  hint?: string;
  /** Height of a text box in lines. */
  rows?: number;
}

export type Wording = Readonly<Record<string, Words>>;

/** Words that a field has wherever it occurs. */
const everywhere: Wording = {
  at: { label: 'When it happened', hint: 'Leave empty if it happens now' },
  alsoFor: { label: 'Also for these children', hint: 'The same meeting is recorded once for each child that you tick' },
  until: { label: 'The new date' },
  rule: { label: 'Which clock' },
  deadlineId: { label: 'Which deadline' },
};

/** `children.2.sex` -> `children.*.sex` */
export function placeOf(name: string): string {
  return name
    .split('.')
    .filter((part) => !part.startsWith('when-'))
    .map((part) => (/^\d+$/.test(part) ? '*' : part))
    .join('.');
}

export function wordsFor(name: string, wording: Wording): Words {
  const place = placeOf(name);
  return { ...everywhere[place.split('.').at(-1) ?? ''], ...wording[place] };
}
