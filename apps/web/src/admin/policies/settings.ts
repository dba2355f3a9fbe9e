import { policyValue, type PolicyName } from '#libs/journey';
import { type Field } from '../../forms/field.types';
import { askingFor } from './policy-form';
import { linesOf } from './value-words';

/** One thing that the council decides, as it stands. */
export interface Setting {
  label: string;
  lines: readonly string[];
  /** What holds where the council has chosen nothing else; only where it has. */
  usual?: readonly string[];
}

export function settingsOf(name: PolicyName, value: unknown): Setting[] {
  const { form, toForm } = askingFor(name);
  const [field] = form.fields;
  if (!field) return [];
  return settingsIn(field, toForm(value), toForm(policyValue(name)));
}

function settingsIn(field: Field, value: unknown, usual: unknown): Setting[] {
  if (field.kind === 'group') {
    return field.fields.flatMap((one) => settingsIn(one, memberOf(value, one.key), memberOf(usual, one.key)));
  }
  const lines = linesOf(field, value);
  const usually = linesOf(field, usual);
  return [{ label: field.label, lines, ...(usually.join('\n') === lines.join('\n') ? {} : { usual: usually }) }];
}

function memberOf(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[key];
}
