import { type Choice, type Field } from '../../forms/field.types';

/** What stands in a field, a line for each thing. Nothing is said as `None`. */
export function linesOf(field: Field, value: unknown): string[] {
  const lines = said(field, value);
  return lines.length > 0 ? lines : ['None'];
}

function said(field: Field, value: unknown): string[] {
  if (value === undefined) return [];
  switch (field.kind) {
    case 'one':
      return [textOf(field.choices, value)];
    case 'many':
      return listOf(value).map((one) => textOf(field.choices, one));
    case 'yesNo':
      return [value === true ? 'Yes' : 'No'];
    case 'list':
      return listOf(value).map((item, index) => said(field.at(index), item).join(' – '));
    case 'group':
      return field.fields.flatMap((one) => said(one, (value as Record<string, unknown>)[one.key]));
    default:
      return [plain(value)];
  }
}

/** Numbers are grouped as people write them: 24,891. Anything else is told as it is. */
export function plain(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textOf(choices: readonly Choice[], value: unknown): string {
  return choices.find(({ body }) => body === value)?.text ?? plain(value);
}
