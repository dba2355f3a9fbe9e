import { randomUUID } from 'node:crypto';
import { type Refusal, type Sending, type Sent } from '../shared/api/api.types';
import { type FormState } from '../shared/drafts/form-state';
import { day, time } from '../shared/templates/london';
import { type ErrorLine } from '../shared/visit/page';
import { one, type Posted } from '../shared/visit/posted';
import { type Visit } from '../shared/visit/visit';
import { type Choices, type FieldErrors } from './field.types';
import { type FieldView } from './field-view';
import { heldLines } from './held-lines';
import { type WebForm } from './web-form';

/** What a page says about its form. */
export interface FormSetting<T extends object> {
  form: WebForm<T>;
  /** Key of the person's own draft: `act:<journeyId>:<stage>:<act>`. Letters, digits, colons and dashes. */
  draftKey: string;
  choices?: Choices;
  /** Version of what is acted on, as the person sees it now. */
  version?: number;
  /** Words on the button. */
  button?: string;
  /** What is sent is a question, not the act: the draft stays. */
  keepsDraft?: boolean;
}

/** What `forms/form.njk` lays out. */
export interface FormModel {
  fields: readonly FieldView[];
  /** The same by name, for pages that lay them out themselves: `form.named['text.rationale']`. */
  named: Readonly<Record<string, FieldView>>;
  /** One for each form that is shown: a double click is one act. */
  key: string;
  version?: number;
  draftKey: string;
  draftVersion: number;
  button: string;
  /** What is known of the draft, in words. */
  note: string;
  from: FormState['from'];
}

/** A page's form and the lines of its error summary. */
export interface FormView {
  form: FormModel;
  errors: readonly ErrorLine[];
}

/** What became of a posted form: done, or the page again with all that was typed. */
export type Outcome<A> = { done: true; answer: A } | { done: false; view: FormView; status: number };

/** The form as it is opened, from its draft or empty. */
export function openedForm<T extends object>(setting: FormSetting<T>, state: FormState): FormView {
  return formView(setting, state, {});
}

function formView<T extends object>(
  setting: FormSetting<T>,
  state: FormState,
  errors: FieldErrors,
  key?: string,
): FormView {
  const { form, choices, version, draftKey, button = 'Send' } = setting;
  const fields = form.views(state.posted, choices, errors);
  const note = state.savedAt ? `Draft saved on ${day(state.savedAt)} at ${time(state.savedAt)}` : '';
  return {
    form: {
      ...{ fields, version, draftKey, button, note },
      named: Object.fromEntries(flat(fields).map((field) => [field.name, field])),
      key: key ?? randomUUID(),
      draftVersion: state.draftVersion,
      from: state.from,
    },
    errors: form.lines(errors, state.posted),
  };
}

function flat(fields: readonly FieldView[]): FieldView[] {
  return fields.flatMap((field) => [field, ...(field.kind === 'group' ? flat(field.fields ?? []) : [])]);
}

/**
 * Takes a posted form: list buttons, "Save draft", the check against the schema, the sending, the draft's end. Whatever is refused gives the
 * page again, filled in.
 *
 * @param send sends the body; `attempt` goes into `api.send` as it is
 */
export async function submitted<T extends object, A>(
  visit: Visit,
  setting: FormSetting<T>,
  send: (body: T, attempt: Pick<Sending, 'version' | 'key'>) => Promise<Sent<A>>,
): Promise<Outcome<A>> {
  const { form, draftKey } = setting;
  const { posted } = visit;
  const button = one(posted, '_do');
  const again = (errors: FieldErrors, status: number, change: Partial<FormState> = {}, key?: string): Outcome<A> => {
    const draftVersion = Number(one(posted, '_draftVersion')) || 0;
    return {
      done: false,
      view: formView(setting, { from: 'posted', posted, draftVersion, ...change }, errors, key),
      status,
    };
  };

  const changed = form.changed(posted, button);
  if (changed) return again({}, 200, { posted: changed });
  if (button === 'save') return saved(visit, draftKey, posted, again);
  if (button === 'discard') {
    await visit.dropDraft(draftKey);
    return again({}, 200, { from: 'empty', posted: {}, draftVersion: 0 });
  }
  const read = form.read(posted);
  if (!read.right) return again(read.errors, 422);
  const key = one(posted, '_key') || randomUUID();
  const seen = Number(one(posted, '_version'));
  const sent = await send(read.body, { key, ...(one(posted, '_version') === '' ? {} : { version: seen }) });
  if (!sent.done) {
    const { refusal } = sent;
    const outcome = again(...whyNot(refusal, form, posted), {}, refusal.because === 'away' ? key : undefined);
    return withHeld(outcome, refusal, visit);
  }
  if (setting.keepsDraft !== true) await visit.dropDraft(draftKey);
  return { done: true, answer: sent.answer };
}

/** What stands in the way is named below the refusal: what it is, and who has it. */
async function withHeld<A>(outcome: Outcome<A>, refusal: Refusal, visit: Visit): Promise<Outcome<A>> {
  if (outcome.done || refusal.because !== 'refused' || !refusal.held) return outcome;
  const errors = [...outcome.view.errors, ...heldLines(refusal.held, await visit.staff())];
  return { ...outcome, view: { ...outcome.view, errors } };
}

async function saved<A>(
  visit: Visit,
  draftKey: string,
  posted: Posted,
  again: (errors: FieldErrors, status: number, change?: Partial<FormState>) => Outcome<A>,
): Promise<Outcome<A>> {
  const result = await visit.saveDraft(draftKey, posted, Number(one(posted, '_draftVersion')) || 0);
  if (result.saved) return again({}, 200, { draftVersion: result.version, savedAt: result.savedAt });
  if (result.because === 'away') {
    return again({ '': 'The draft could not be saved just now. What you wrote is below: try again in a minute.' }, 503);
  }
  const message = 'This form was also changed in another window. Save again to keep what you see here instead.';
  return again({ '': message }, 409, { draftVersion: result.version ?? 0 });
}

function whyNot(refusal: Refusal, form: Pick<WebForm, 'problems'>, posted: Posted): [FieldErrors, number] {
  switch (refusal.because) {
    case 'invalid':
      return [form.problems(refusal.errors, posted), 422];
    case 'stale':
      return [{ '': refusal.sentence }, 412];
    case 'refused':
      return [{ '': refusal.sentence }, refusal.status];
    case 'away':
      return [{ '': refusal.sentence }, 503];
  }
}
