import { type ComparedRow, compared } from '../sign-off/compare';
import { moment } from '../shared/templates/london';
import { type FormState } from '../shared/drafts/form-state';
import { type Posted } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { type Choices } from './field.types';
import { readPosted } from './read-only';
import { type WebForm } from './web-form';

/** What stands by now in place of what a form was built on. */
export interface OtherVersion {
  /** Who saved it and when, a line each. */
  lines: readonly { text: string; href?: string }[];
  /** Where the two differ: the other one before, the person's own now. */
  rows: readonly ComparedRow[];
  /** Its words can be put into the form, below the person's own. */
  mayJoin: boolean;
}

interface Compared {
  form: WebForm<object>;
  choices?: Choices;
}

export function differences({ form, choices }: Compared, mine: Posted, other: Posted): ComparedRow[] {
  const rows = compared(readPosted(form, other, choices), readPosted(form, mine, choices));
  return rows.filter(({ changed }) => changed);
}

/** The draft of the form as it stands; `other` where that is not what the person sees. Undefined when there is none. */
export async function otherDraft(
  visit: Visit,
  setting: Compared & { draftKey: string },
): Promise<{ other?: OtherVersion; state: FormState } | undefined> {
  const state = await visit.savedDraft(setting.draftKey);
  if (state.from !== 'draft') return undefined;
  const rows = differences(setting, visit.posted, state.posted);
  if (rows.length === 0) return { state };
  return { state, other: { rows, mayJoin: true, lines: [{ text: await whoSaved(visit, state) }] } };
}

async function whoSaved(visit: Visit, { savedBy = visit.me.id, savedAt = '' }: FormState): Promise<string> {
  const when = savedAt === '' ? '' : ` on ${moment(savedAt)}`;
  if (savedBy === visit.me.id) return `You saved it in another window${when}.`;
  return `${(await visit.staff()).nameOf(savedBy)} saved it${when}.`;
}
