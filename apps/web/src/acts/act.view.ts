import { type FormView } from '../forms/form-page';
import { sentence } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { type ActSubject } from './act-subject';
import { type NamedAct } from './acts-of';
import { type ShownText } from './shown-text';
import { documentRows } from './document-rows';
import { placeOfAct } from './place-of-act';
import { type TextRow } from './text-rows';

export interface ActView extends PageModel {
  form: FormView['form'];
  /** The text that is signed or sent. */
  rows: readonly TextRow[];
  /** There is nothing to sign: the form is not shown. */
  nothingWaits: boolean;
  about: string;
}

export function actView(subject: ActSubject, act: NamedAct, view: FormView, shown: ShownText | undefined): ActView {
  const { form } = act;
  return {
    title: sentence(form.summary),
    where: sentence(subject.title),
    restricted: subject.restricted,
    back: placeOfAct(subject, act),
    errors: view.errors,
    form: view.form,
    rows: documentRows(subject.kind, shown?.body),
    nothingWaits: 'textHash' in form.codes.shape && shown === undefined,
    about: subject.title,
  };
}
