import { type FormView } from '../../forms/form-page';
import { to } from '../../shared/paths';
import { type PageModel } from '../../shared/visit/page';

export interface ChangeView extends PageModel {
  says: readonly string[];
  form: FormView['form'];
}

interface Asked {
  title: string;
  says: readonly string[];
  form: FormView;
}

export function changeView({ title, says, form }: Asked, personId: string): ChangeView {
  return {
    ...{ title, says, form: form.form, errors: form.errors },
    where: 'Who may see this record',
    back: { href: to('personRestriction', { personId }), text: 'Back' },
  };
}
