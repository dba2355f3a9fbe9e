import { all, one, type Posted } from '../shared/visit/posted';
import { type Choice, type Field, type FieldOf } from './field.types';
import { dateIn, momentIn } from './london-moment';

/** The body's object that a form's fields make. What is empty is left out; whether that may be is for the schema to say. */
export function bodyOf(fields: readonly Field[], posted: Posted): Record<string, unknown> {
  const read = fields.map((field) => [field.key, valueOf(field, posted)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** What was given for a field; undefined for nothing. */
export function valueOf(field: Field, posted: Posted): unknown {
  const given = one(posted, field.name).trim();
  switch (field.kind) {
    case 'words':
      return given === '' ? undefined : given;
    case 'line':
      if (given === '') return undefined;
      return field.input === 'number' && Number.isFinite(Number(given)) ? Number(given) : given;
    case 'one':
      return given === '' ? undefined : chosen(field.choices, given);
    case 'yesNo':
      return given === '' ? undefined : given === 'true';
    case 'date':
      return dateIn(posted, field.name);
    case 'moment':
      return momentIn(posted, field.name);
    case 'many':
      return several(field, posted, (value) => chosen(field.choices, value));
    case 'picker':
      if (field.many) return several(field, posted, (value) => value);
      return given === '' ? undefined : chosen(field.extra, given);
    case 'fixed':
      return field.body;
    case 'group':
      return groupOf(field, posted);
    case 'list':
      return listOf(field, posted);
    case 'either':
      return eitherOf(field, posted);
  }
}

/** A choice's own value; what is none of them is handed on for the schema to refuse. */
function chosen(choices: readonly Choice[], value: string): unknown {
  const found = choices.find((choice) => choice.value === value);
  return found ? found.body : value;
}

function several(field: Field, posted: Posted, read: (value: string) => unknown): unknown[] | undefined {
  const values = all(posted, field.name).filter((value) => value !== '');
  return values.length === 0 && field.optional ? undefined : values.map(read);
}

function groupOf({ fields, optional }: FieldOf<'group'>, posted: Posted): object | undefined {
  const body = bodyOf(fields, posted);
  return optional && Object.keys(body).length === 0 ? undefined : body;
}

function listOf(field: FieldOf<'list'>, posted: Posted): unknown[] | undefined {
  const count = countIn(posted, field.name);
  if (count === 0 && field.optional) return undefined;
  return Array.from({ length: count }, (_, index) => valueOf(field.at(index), posted) ?? {});
}

function eitherOf(field: FieldOf<'either'>, posted: Posted): object | undefined {
  const option = optionIn(field, posted);
  if (!option) return field.optional ? undefined : {};
  return { [field.by]: option.choice.body, ...bodyOf(option.fields, posted) };
}

/** The option that was chosen. */
export function optionIn(field: FieldOf<'either'>, posted: Posted) {
  const given = one(posted, `${field.name}.${field.by}`);
  return field.options.find(({ choice }) => choice.value === given);
}

/** How many items of a list were sent: pages number them without gaps. */
export function countIn(posted: Posted, name: string): number {
  const indexes = Object.keys(posted)
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.slice(name.length + 1).split('.')[0]));
  return Math.max(0, ...indexes.filter(Number.isInteger).map((index) => index + 1));
}
