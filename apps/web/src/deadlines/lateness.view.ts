import { type FormView } from '../forms/form-page';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day, sentence } from '../shared/templates/london';
import { timeLeft } from '../shared/templates/time-left';
import { words } from '../shared/templates/words';
import { type PageModel } from '../shared/visit/page';

export interface LatenessView extends PageModel {
  about: string;
  isLate: boolean;
  left: string;
  why: string;
  form: FormView['form'];
}

/**
 * @param back where the person came from
 * @param now ISO
 */
export function latenessView(
  { id, rule, dueOn, dueAt, late, stoppedAt }: Schemas['DeadlineWithWorking'],
  { form, errors }: FormView,
  back: string,
  now: string,
): LatenessView {
  return {
    title: 'Why is it late?',
    where: sentence(words(rule)),
    back: { href: back, text: 'Back' },
    about: `${sentence(words(rule))}, due on ${day(dueOn)}`,
    isLate: late,
    left: stoppedAt ? `done late on ${day(stoppedAt)}` : timeLeft({ dueAt, dueOn }, now),
    why: to('deadline', { deadlineId: id }),
    form,
    errors,
  };
}
