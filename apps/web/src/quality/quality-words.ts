import { takenApart } from '../shared/templates/words';
import { sentence } from '../shared/templates/london';

const kinds: Readonly<Record<string, string>> = {
  internal: 'Internal audit',
  independent: 'Independent audit',
  themed: 'Themed audit',
  friday: 'Friday sample',
};

/** A kind of audit in words. */
export function kindWords(kind: string): string {
  return kinds[kind] ?? sentence(takenApart(kind));
}

/** A grade, of the whole or of a standard. */
export function gradeWords(grade: string | undefined): string {
  return grade === undefined ? '' : sentence(takenApart(grade));
}

/** A child's name, which may be the heading of a page and never its title. */
export function childName({ givenName, familyName }: { givenName?: string; familyName?: string }): string {
  return [givenName, familyName].filter(Boolean).join(' ') || 'Unborn child';
}

/** `2013-03` -> March 2013 */
export function monthWords(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

export const complaintStageWords: Readonly<Record<string, string>> = {
  localResolution: 'Stage 1: local resolution',
  investigation: 'Stage 2: investigation',
  reviewPanel: 'Stage 3: review panel',
};

export const complaintStatusWords: Readonly<Record<string, string>> = {
  open: 'Goes on',
  answered: 'Answered',
  withdrawn: 'Withdrawn',
};

/** A code of one of the code sets of quality, as a sentence begins. */
export function codeSentence(set: { words: Readonly<Record<string, string>> }, code: string): string {
  return sentence(set.words[code] ?? takenApart(code));
}
