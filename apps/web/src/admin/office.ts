import { type Schemas } from '../shared/api/api.types';
import { type FormSetting, openedForm, submitted } from '../forms/form-page';
import { differences } from '../forms/other-version';
import { emptyForm } from '../shared/drafts/form-state';
import { moment } from '../shared/templates/london';
import { type Banner } from '../shared/session/session.types';
import { type Page, type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { type Visit } from '../shared/visit/visit';
import { type Sending, type Sent } from '../shared/api/api.types';

/** A change of the staff list or of the teams, made on one page. */
export interface OfficeChange<T extends object, A> extends Omit<FormSetting<T>, 'button'> {
  button: string;
  words: PageModel & { lead: readonly string[] };
  /** What the form begins with. */
  stands?: Partial<T>;
  send: (body: T, attempt: Pick<Sending, 'version' | 'key'>) => Promise<Sent<A>>;
  /** Where it ends, and what is said there. */
  done: (answer: A) => { href: string; banner: Banner };
}

export async function askOffice<T extends object, A>(visit: Visit, change: OfficeChange<T, A>): Promise<Page> {
  const { form, stands, draftKey, words } = change;
  const state = await visit.formState(draftKey);
  const begun = state.from === 'empty' && stands ? { ...emptyForm, posted: form.filled(stands) } : state;
  return visit.page('admin/office-form.njk', { ...words, ...openedForm(change, begun) });
}

export async function takeOffice<T extends object, A>(visit: Visit, change: OfficeChange<T, A>): Promise<Page> {
  const outcome = await submitted(visit, { ...change, standing: standingNow(visit, change) }, change.send);
  if (!outcome.done) return visit.page('admin/office-form.njk', { ...change.words, ...outcome.view }, outcome.status);
  const { href, banner } = change.done(outcome.answer);
  return visit.goTo(href, banner);
}

/** Where somebody else changed the entry meanwhile: what stands now beside what was typed. */
function standingNow<T extends object, A>(visit: Visit, { form, choices, stands }: OfficeChange<T, A>) {
  if (!stands) return undefined;
  const lines = [{ text: 'This is what stands now.' }];
  const rows = differences({ form, choices }, visit.posted, form.filled(stands));
  return () => Promise.resolve({ lines, rows, mayJoin: false });
}

/** How an entry came to be as it is. */
export interface OfficeRow {
  what: string;
  reason: string;
  who: string;
  at: string;
}

const changeWords: Readonly<Record<string, string>> = {
  created: 'Made',
  added: 'Put on the list',
  changed: 'Changed',
  left: 'Left',
  closed: 'Closed',
};

export function officeRows(changes: Schemas['TeamEntry']['changes'], staff: Staff): OfficeRow[] {
  return changes.map(({ change, reason, changedBy, changedAt }) => ({
    what: changeWords[change] ?? change,
    ...{ reason, who: staff.nameOf(changedBy), at: moment(changedAt) },
  }));
}
