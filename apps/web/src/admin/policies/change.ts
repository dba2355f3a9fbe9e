import { type PolicyName } from '#libs/journey';
import { type FormSetting, openedForm } from '../../forms/form-page';
import { type WebForm } from '../../forms/web-form';
import { type Schemas } from '../../shared/api/api.types';
import { emptyForm } from '../../shared/drafts/form-state';
import { type Page, type PageModel } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { inTwoSteps, type Kept } from '../two-steps';
import { type ChangeRow, changeRows } from './change-words';
import { titles } from './policy-words';

type Policy = Schemas['Policy'];
type Answer = Schemas['PolicyChanged'];

/** A change of a policy, or of a part of one, as a page makes it. */
export interface Change<T extends { reason: string }> {
  name: PolicyName;
  present: Policy;
  form: WebForm<T>;
  draftKey: string;
  /** What the form begins with. */
  stands: Omit<T, 'reason'>;
  /** The whole new value. */
  value: (body: T) => unknown;
  words: PageModel & { lead: readonly string[] };
  /** Where it ends. */
  done: string;
}

interface TrialPage extends PageModel {
  rows: readonly ChangeRow[];
  note: string;
  kept: Kept;
  confirm?: string;
}

/** The form, from its draft or from what stands. */
export async function askChange<T extends { reason: string }>(visit: Visit, change: Change<T>): Promise<Page> {
  const state = await visit.formState(change.draftKey);
  const begun = state.from === 'empty' ? { ...emptyForm, posted: change.form.filled(change.stands) } : state;
  return visit.page('admin/policies/change.njk', { ...change.words, ...openedForm(settingOf(change), begun) });
}

/** First what it would change, then the change. */
export async function takeChange<T extends { reason: string }>(visit: Visit, change: Change<T>): Promise<Page> {
  const { name, words } = change;
  const path = { name };
  const bodyOf = (body: T) => ({ value: change.value(body), reason: body.reason });
  const step = await inTwoSteps<T, Answer, Answer>(visit, settingOf(change), {
    whatIf: (body) => visit.api.send('put', '/policies/{name}', { path, body: bodyOf(body), query: { dryRun: true } }),
    act: (body, attempt) => visit.api.send('put', '/policies/{name}', { path, body: bodyOf(body), ...attempt }),
  });
  if (step.at === 'form') {
    return visit.page('admin/policies/change.njk', { ...words, ...step.view }, step.status);
  }
  if (step.at === 'done') {
    return visit.goTo(change.done, {
      heading: `Recorded: version ${step.answer.version} of “${titles[name]}”`,
      text: 'It holds for clocks, decisions and messages from now on. Clocks that run keep what they were started under.',
    });
  }
  const rows = changeRows(name, step.answer.trial?.changes ?? []);
  const trial: TrialPage = {
    ...words,
    title: rows.length > 0 ? `Change it? ${titles[name]}` : `Nothing would change: ${titles[name]}`,
    ...{ rows, kept: step.kept, note: step.answer.trial?.note ?? '' },
    ...(rows.length > 0 ? { confirm: 'Change the policy' } : {}),
  };
  return visit.page('admin/policies/trial.njk', trial);
}

function settingOf<T extends { reason: string }>({ form, draftKey, present }: Change<T>): FormSetting<T> {
  return { form, draftKey, version: present.version, button: 'See what would change' };
}
