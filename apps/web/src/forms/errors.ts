import { type z } from 'zod';
import { type ProblemError } from '../shared/api/api.types';
import { type ErrorLine } from '../shared/visit/page';
import { type Posted } from '../shared/visit/posted';
import { type Field, type FieldErrors } from './field.types';
import { optionIn, valueOf } from './read-body';

/** The field at a place in the body, or the nearest above it. */
export function fieldAt(fields: readonly Field[], path: readonly PropertyKey[], posted: Posted): Field | undefined {
  const [key, ...rest] = path.map(String);
  const field = fields.find((one) => one.key === key);
  if (!field || rest.length === 0) return field;
  return within(field, rest, posted) ?? field;
}

function within(field: Field, path: readonly string[], posted: Posted): Field | undefined {
  if (field.kind === 'group') return fieldAt(field.fields, path, posted);
  if (field.kind === 'either') return fieldAt(optionIn(field, posted)?.fields ?? [], path, posted);
  if (field.kind !== 'list') return undefined;
  const item = field.at(Number(path[0]));
  return path.length === 1 ? item : (within(item, path.slice(1), posted) ?? item);
}

/** What the schema finds wrong, in words for the person who filled the form in. */
export function issuesByField(
  fields: readonly Field[],
  issues: readonly z.core.$ZodIssue[],
  posted: Posted,
): FieldErrors {
  return gathered(
    issues.map((issue) => [fieldAt(fields, issue.path, posted), issue.message]),
    posted,
  );
}

/** What the API finds wrong. */
export function problemsByField(
  fields: readonly Field[],
  errors: readonly ProblemError[],
  posted: Posted,
): FieldErrors {
  const found = errors.map(({ pointer = '', detail }) => {
    const path = pointer.replace(/^#?\//, '').split('/');
    return [fieldAt(fields, path, posted), detail] as const;
  });
  return gathered(found, posted);
}

/** The first thing that is wrong with each field; '' for what belongs to none. */
function gathered(found: readonly (readonly [Field | undefined, string])[], posted: Posted): FieldErrors {
  const byName: Record<string, string> = {};
  for (const [field, message] of found)
    byName[field?.name ?? ''] ??= field ? sentenceFor(field, message, posted) : message;
  return byName;
}

function sentenceFor(field: Field, message: string, posted: Posted): string {
  const label = lowerFirst(field.label);
  const given = valueOf(field, posted);
  if (field.kind === 'date' && given !== undefined && /YYYY-MM-DD/.test(message)) return `Enter a real date: ${label}`;
  if (field.kind === 'moment' && given !== undefined && /offset/.test(message))
    return `Enter a real date and a time such as 14:30: ${label}`;
  if (given !== undefined && !(Array.isArray(given) && /^(Choose at least|Fill this)/.test(message))) return message;
  switch (field.kind) {
    case 'one':
    case 'yesNo':
    case 'picker':
    case 'either':
      return `Select ${label}`;
    case 'many':
      return `Select at least one: ${label}`;
    case 'list':
      return `Add at least one: ${label}`;
    default:
      return `Enter ${label}`;
  }
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z ’']/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Lines of the error summary: each leads to its field. */
export function errorLines(errors: FieldErrors, fields: readonly Field[] = [], posted: Posted = {}): ErrorLine[] {
  return Object.entries(errors).map(([name, text]) => {
    if (name === '') return { text };
    const path = name.split('.').filter((part) => !part.startsWith('when-'));
    return { text, href: `#${firstInputOf(name, fieldAt(fields, path, posted))}` };
  });
}

/** Id of an input: what GOV.UK's components make of it. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-');
}

function firstInputOf(name: string, field: Field | undefined): string {
  if (field?.kind === 'date' || field?.kind === 'moment') return `${idOf(name)}-day`;
  if (field?.kind === 'either') return idOf(`${name}.${field.by}`);
  return idOf(name);
}
