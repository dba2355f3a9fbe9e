import { type FormView } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { nameOf } from '../person.view';
import { type HoldChange } from './hold-changes';

export interface LegalHoldView extends PageModel {
  child: string;
  /** How the record stands, in sentences. */
  says: readonly string[];
  /** Why it is held. */
  why?: string;
  /** Where the hold is lifted, on the page that does not ask for it. */
  lift?: string;
  /** Above the form. */
  heading: string;
  /** Whether the hold that the form would place is explained. */
  places: boolean;
  /** None where there is nothing that it could do. */
  form?: FormView['form'];
}

interface Stands {
  hold: Schemas['LegalHold'];
  person: Schemas['Person'];
  form: FormView;
  /** What the form of this page does. */
  change: HoldChange;
}

export function legalHoldView({ hold, person, form, change }: Stands): LegalHoldView {
  const { personId, held, reason, erasedAt } = hold;
  const places = change.method === 'put';
  // What was typed stays, also where somebody else was quicker.
  const useful = erasedAt === undefined && (places !== held || form.errors.length > 0);
  return {
    title: 'How long this record stays',
    where: 'Child',
    back: places
      ? { href: to('person', { personId }), text: 'Back to the child' }
      : { href: to('legalHold', { personId }), text: 'Back' },
    errors: form.errors,
    restricted: person.restricted,
    child: nameOf(person),
    says: sentencesOf(hold),
    ...(held && reason !== undefined ? { why: reason } : {}),
    ...(held && places ? { lift: to('liftHold', { personId }) } : {}),
    heading: places ? 'Hold this record' : 'Lift the hold',
    places,
    ...(useful ? { form: form.form } : {}),
  };
}

function sentencesOf({ held, since, dueOn, erasedAt }: Schemas['LegalHold']): string[] {
  if (erasedAt !== undefined)
    return [
      `Its texts and details were destroyed on ${moment(erasedAt)}. What was done and when stays, without names.`,
    ];
  const period =
    dueOn === undefined
      ? 'While a journey is open the record has no last day.'
      : `By the council’s policy the record is due to be destroyed on ${day(dueOn)}. Nothing is destroyed by itself.`;
  if (!held) return [period, 'No legal hold stands on it.'];
  return [
    period,
    `A legal hold stands on it${since ? ` since ${moment(since)}` : ''}: nothing of it can be destroyed.`,
  ];
}
