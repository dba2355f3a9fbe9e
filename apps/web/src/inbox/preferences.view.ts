import { randomUUID } from 'node:crypto';
import { type FieldView } from '../forms/field-view';
import { paths } from '../shared/paths';
import { type ErrorLine, type PageModel } from '../shared/visit/page';

export interface PreferencesView extends PageModel {
  fields: readonly FieldView[];
  key: string;
}

export function preferencesView(fields: readonly FieldView[], errors: readonly ErrorLine[]): PreferencesView {
  return {
    title: 'How you are told',
    where: 'Notifications',
    back: { href: paths.inbox, text: 'Back to the notifications' },
    errors,
    fields,
    key: randomUUID(),
  };
}
