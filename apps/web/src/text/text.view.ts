import { type ActSubject } from '../acts/act-subject';
import { type FormView } from '../forms/form-page';
import { type FieldView } from '../forms/field-view';
import { type ReadRow } from '../forms/read-only';
import { type ClockRow, clockRows } from '../journey/clock-rows';
import { to } from '../shared/paths';
import { moment, sentence } from '../shared/templates/london';
import { type PageModel } from '../shared/visit/page';
import { type AdviceLine } from './advice';
import { type Returned } from './returned';

export interface TextData {
  subject: ActSubject;
  isMine: boolean;
  /** The text as it stands, to read. */
  rows: readonly ReadRow[];
  returned?: Returned;
  /** `away`: it was asked for, and nobody could answer. */
  advice?: readonly AdviceLine[] | 'away';
}

export interface TextView extends PageModel {
  form: FormView['form'];
  /** The questions with an answer to choose, and the parts in words. */
  facts: readonly FieldView[];
  parts: readonly FieldView[];
  clocks: readonly ClockRow[];
  waitsForSignature: boolean;
  /** Only who holds the work writes; others read, and nobody writes what is signed. */
  mayWrite: boolean;
  isFinished: boolean;
  rows: readonly ReadRow[];
  returned?: { text: string; reasons: string };
  advice?: TextData['advice'];
  versions: string;
}

export function textView({ subject, isMine, rows, returned, advice }: TextData, view: FormView): TextView {
  const { fields } = view.form;
  const { journeyId = '', stage = '' } = subject;
  return {
    title: sentence(subject.title),
    where: 'Writing',
    restricted: subject.restricted,
    back: { href: subject.page, text: `Back to the ${subject.title}` },
    errors: view.errors,
    form: view.form,
    facts: fields.filter(({ kind }) => kind !== 'group').map(plainly),
    parts: fields.flatMap(({ kind, fields: parts = [] }) => (kind === 'group' ? parts : [])).map(plainly),
    clocks: clockRows(subject.deadlines, new Date().toISOString()),
    waitsForSignature: subject.status === 'awaitingSignOff',
    isFinished: subject.isFinished,
    mayWrite: isMine && !subject.isFinished,
    rows,
    ...(returned
      ? { returned: { text: `${returned.by} sent it back on ${moment(returned.at)}`, reasons: returned.reasons } }
      : {}),
    ...(advice ? { advice } : {}),
    versions: to('textVersions', { journeyId, stage }),
  };
}

/** While it is being written everything may be missing; what must be there by the end is not "optional". */
function plainly(view: FieldView): FieldView {
  return { ...view, label: view.label.replace(/ \(optional\)$/, '') };
}
