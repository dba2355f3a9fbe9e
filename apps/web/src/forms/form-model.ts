import { randomUUID } from 'node:crypto';
import { type FormState } from '../shared/drafts/form-state';
import { day, time } from '../shared/templates/london';
import { type ErrorLine } from '../shared/visit/page';
import { type Choices, type FieldErrors } from './field.types';
import { type FieldView } from './field-view';
import { type OtherVersion } from './other-version';
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
  /** What stands when somebody else was quicker; without it, another draft of the same form. */
  standing?: () => Promise<OtherVersion | undefined>;
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
  /** What somebody saved meanwhile. */
  other?: OtherVersion;
}

/** A page's form and the lines of its error summary. */
export interface FormView {
  form: FormModel;
  errors: readonly ErrorLine[];
}

/** The form as it is opened, from its draft or empty. */
export function openedForm<T extends object>(setting: FormSetting<T>, state: FormState): FormView {
  return formView(setting, state, {});
}

/** What of a form that is shown again is more than what was posted. */
export interface ShownAgain {
  errors?: FieldErrors;
  key?: string;
  other?: OtherVersion;
  /** What stands in the way, named below the refusal: what it is, and who has it. */
  held?: readonly ErrorLine[];
}

export function formView<T extends object>(
  setting: FormSetting<T>,
  state: FormState,
  { errors = {}, key = randomUUID(), other, held = [] }: ShownAgain,
): FormView {
  const { form, choices, version, draftKey, button = 'Send' } = setting;
  const fields = form.views(state.posted, choices, errors);
  const note = state.savedAt ? `Draft saved on ${day(state.savedAt)} at ${time(state.savedAt)}` : '';
  return {
    form: {
      ...{ fields, version, draftKey, button, note, key, other },
      named: Object.fromEntries(flat(fields).map((field) => [field.name, field])),
      draftVersion: state.draftVersion,
      from: state.from,
    },
    errors: [...form.lines(errors, state.posted), ...held],
  };
}

function flat(fields: readonly FieldView[]): FieldView[] {
  return fields.flatMap((field) => [field, ...(field.kind === 'group' ? flat(field.fields ?? []) : [])]);
}
