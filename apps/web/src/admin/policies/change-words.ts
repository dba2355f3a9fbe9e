import { type PolicyChange, type PolicyName } from '#libs/journey';
import { fieldAt } from '../../forms/errors';
import { changeOfRule } from '../timescales/rule-change-words';
import { askingFor } from './policy-form';
import { linesOf, plain } from './value-words';

/** One thing that differs, in words. */
export interface ChangeRow {
  what: string;
  from: readonly string[];
  to: readonly string[];
}

export function changeRows(name: PolicyName, changes: readonly PolicyChange[]): ChangeRow[] {
  return changes.map((change) => {
    const path = change.path === '' ? [] : change.path.split('.');
    if (name === 'timescales' && path[0] === 'local') return changeOfRule(path.slice(1), change);
    if (name === 'childPopulation' && path.length === 2) return yearOf(path[1] ?? '', change);
    const field = fieldAt(askingFor(name).form.fields, ['value', ...path], {});
    if (!field) return { what: change.path, from: [plain(change.from)], to: [plain(change.to)] };
    return { what: field.label, from: linesOf(field, change.from), to: linesOf(field, change.to) };
  });
}

function yearOf(year: string, { from, to }: PolicyChange): ChangeRow {
  const told = (value: unknown) => [value === undefined ? 'Not told' : plain(value)];
  return { what: `Children under 18 at the middle of ${year}`, from: told(from), to: told(to) };
}
