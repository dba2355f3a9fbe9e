import { all, one, type Posted } from '../shared/visit/posted';
import { type Choice, type Choices, type Field, type FieldErrors, type FieldOf } from './field.types';
import { idOf } from './errors';
import { countIn } from './read-body';

/** What a field needs to be laid out; the template `forms/fields.njk` knows these kinds. */
export interface FieldView {
  kind: Field['kind'] | 'select' | 'hidden';
  name: string;
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value?: string;
  rows?: number;
  input?: string;
  items?: readonly ItemView[];
  parts?: readonly PartView[];
  time?: string;
  /** Of a group, or the items of a list. */
  fields?: readonly FieldView[];
  /** Of an item of a list: its place in the form, such as `children.1`. Its own name may go on from there. */
  place?: string;
  /** What an item of a list is about, when that is known: it is told in place of "number 3". */
  about?: string;
  /** An optional date that is seldom wanted stays folded away until it is. */
  tucked?: boolean;
  mayAdd?: boolean;
  mayRemove?: boolean;
}

export interface ItemView {
  value: string;
  text: string;
  hint?: string;
  checked: boolean;
  /** Shown while the item is chosen. */
  fields?: readonly FieldView[];
}

interface PartView {
  name: string;
  label: string;
  value: string;
}

/** What fills the fields in. */
export interface Filling {
  posted: Posted;
  errors: FieldErrors;
  choices: Choices;
}

/** More choices than this are a list to pick from, not a column of radio buttons. */
const mostRadios = 7;

export function fieldViews(fields: readonly Field[], filling: Filling): FieldView[] {
  return fields.filter(({ kind }) => kind !== 'fixed').map((field) => fieldView(field, filling));
}

function fieldView(field: Field, filling: Filling): FieldView {
  const { name, hint, kind } = field;
  const { posted, errors } = filling;
  const label = field.optional && kind !== 'group' && kind !== 'list' ? `${field.label} (optional)` : field.label;
  const common = { name, id: idOf(name), label, hint, error: errors[name], kind };
  switch (field.kind) {
    case 'line':
      return { ...common, value: one(posted, name), input: field.input };
    case 'words':
      return { ...common, value: one(posted, name), rows: field.rows ?? 5 };
    case 'one':
      return choice(common, field.choices, one(posted, name));
    case 'yesNo':
      return { ...common, kind: 'one', items: items(yesAndNo, [one(posted, name)]) };
    case 'many':
      return { ...common, items: items(field.choices, all(posted, name)) };
    case 'picker':
      return picker(common, field, filling);
    case 'date':
      return { ...common, parts: parts(posted, name) };
    case 'moment':
      return {
        ...common,
        parts: parts(posted, name),
        time: one(posted, `${name}.time`),
        tucked: isTucked(field, filling),
      };
    case 'group':
      return { ...common, fields: fieldViews(field.fields, filling) };
    case 'list':
      return list(common, field, filling);
    case 'either':
      return either(common, field, filling);
    case 'fixed':
      return { ...common, kind: 'hidden', value: '' };
  }
}

type CommonView = Pick<FieldView, 'kind' | 'name' | 'id' | 'label' | 'hint' | 'error'>;

const yesAndNo: readonly Choice[] = [
  { value: 'true', text: 'Yes', body: true },
  { value: 'false', text: 'No', body: false },
];

function items(choices: readonly Choice[], given: readonly string[]): ItemView[] {
  return choices.map(({ value, text, hint }) => ({ value, text, hint, checked: given.includes(value) }));
}

function choice(common: CommonView, choices: readonly Choice[], given: string): FieldView {
  return { ...common, kind: choices.length > mostRadios ? 'select' : 'one', items: items(choices, [given]) };
}

function picker(common: CommonView, field: FieldOf<'picker'>, { posted, choices }: Filling): FieldView {
  const offered = choices[field.from] ?? [];
  if (field.from === 'shownText')
    return { ...common, kind: 'hidden', value: offered[0]?.value ?? one(posted, field.name) };
  if (field.many) return { ...common, kind: 'many', items: items(offered, all(posted, field.name)) };
  return { ...common, kind: 'select', items: items([...field.extra, ...offered], [one(posted, field.name)]) };
}

function parts(posted: Posted, name: string): PartView[] {
  return ['Day', 'Month', 'Year'].map((label) => {
    const part = label.toLowerCase();
    return { name: part, label, value: one(posted, `${name}.${part}`) };
  });
}

function isTucked({ key, optional, name }: Field, { posted, errors }: Filling): boolean {
  return key === 'at' && optional && errors[name] === undefined && one(posted, `${name}.day`) === '';
}

function list(common: CommonView, field: FieldOf<'list'>, filling: Filling): FieldView {
  const count = Math.max(countIn(filling.posted, field.name), field.optional ? 0 : Math.max(1, field.least));
  const fields = Array.from({ length: count }, (_, index) => ({
    ...itemView(fieldView(field.at(index), filling)),
    place: `${field.name}.${index}`,
  }));
  return { ...common, fields, mayAdd: count < field.most, mayRemove: count > (field.optional ? 0 : field.least) };
}

/** A line about an agency or an action that is known is not asked again which one it is. */
function itemView(item: FieldView): FieldView {
  const [first] = item.fields ?? [];
  const key = first?.name.split('.').at(-1);
  const chosen = first?.items?.find(({ checked }) => checked);
  if (chosen === undefined || (key !== 'agency' && key !== 'actionId')) return item;
  return { ...item, about: chosen.text, fields: item.fields?.map(settled) };
}

/** Which agency, which action, and whether it was asked: told already, and sent along. */
function settled(field: FieldView): FieldView {
  const value = field.items?.find(({ checked }) => checked)?.value;
  if (value === undefined || !/\.(agency|actionId|invited)$/.test(field.name)) return field;
  return { ...field, kind: 'hidden', value };
}

function either(common: CommonView, field: FieldOf<'either'>, filling: Filling): FieldView {
  const name = `${field.name}.${field.by}`;
  const given = one(filling.posted, name);
  return {
    ...common,
    name,
    id: idOf(name),
    items: field.options.map(({ choice: { value, text, hint }, fields }) => ({
      ...{ value, text, hint },
      checked: given === value,
      fields: fieldViews(fields, filling),
    })),
  };
}
