import { type FormView } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { paths } from '../../shared/paths';
import { type PageModel } from '../../shared/visit/page';

export interface OpenView extends PageModel {
  /** For how long, in words. */
  howLong: string;
  form: FormView['form'];
}

export function openView({ form, errors }: FormView, policy: Schemas['Policy'] | undefined): OpenView {
  return {
    title: 'Open a restricted record',
    back: { href: paths.home, text: 'Back' },
    ...{ form, errors },
    howLong: howLong((policy?.value as { breakGlassMinutes?: unknown } | undefined)?.breakGlassMinutes),
  };
}

function howLong(minutes: unknown): string {
  if (typeof minutes !== 'number') return 'a short time';
  if (minutes === 60) return 'one hour';
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
