import { day } from '../shared/templates/london';
import { type Choices } from './field.types';
import { type FieldView } from './field-view';
import { type Posted } from '../shared/visit/posted';
import { type WebForm } from './web-form';

/** One answer of a filled form, to read. */
export interface ReadRow {
  /** Name of the field: `text.analysis`. */
  name: string;
  label: string;
  text: string;
}

/** A body as people read it: the labels of its form, codes in words, dates as days. What was left empty is left out. */
export function readOnly(form: WebForm<object>, body: unknown, choices: Choices = {}): ReadRow[] {
  return readPosted(form, form.filled(body), choices);
}

/** The same of a form as it was posted. */
export function readPosted(form: WebForm<object>, posted: Posted, choices: Choices = {}): ReadRow[] {
  return form.views(posted, choices).flatMap((view) => rowsOf(view));
}

function rowsOf(view: FieldView, within = ''): ReadRow[] {
  const { name, kind, fields = [] } = view;
  const label = [within, view.label.replace(/ \(optional\)$/, '')].filter(Boolean).join(', ');
  if (kind === 'hidden') return [];
  if (kind === 'group') return fields.flatMap((field) => rowsOf(field, name === 'text' ? '' : label));
  if (kind === 'list') return fields.flatMap((field, index) => rowsOf(field, `${label} ${field.about ?? index + 1}`));
  const chosen = view.items?.filter(({ checked }) => checked) ?? [];
  const text = view.items ? chosen.map((item) => item.text).join('; ') : written(view);
  const inside = chosen.flatMap((item) => item.fields ?? []).flatMap((field) => rowsOf(field, within));
  return text === '' ? inside : [{ name, label, text }, ...inside];
}

function written({ kind, value = '', parts = [], time }: FieldView): string {
  const [dayOfMonth, month, year] = parts.map((part) => part.value);
  if (!dayOfMonth || !month || !year) return kind === 'date' || kind === 'moment' ? '' : value;
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return time ? `${day(date)} at ${time}` : day(date);
}
