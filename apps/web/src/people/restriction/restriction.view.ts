import { type FormView } from '../../forms/form-page';
import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { moment } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { nameOf } from '../person.view';

export interface RestrictionData {
  person: Schemas['Person'];
  restriction: Schemas['Restriction'];
  form: FormView;
  staff: Staff;
}

interface Excluded {
  who: string;
  since: string;
  why: string;
  readmit: string;
}

export interface RestrictionView extends PageModel {
  child: string;
  /** Since when, in words; undefined while everybody whose work brings it may see the record. */
  since?: string;
  why?: string;
  named: readonly string[];
  lift: string;
  exclude: string;
  excluded: readonly Excluded[];
  /** Who looked at the record. */
  log: string;
  opened: readonly { who: string; at: string; until: string; why: string }[];
  form: FormView['form'];
}

export function restrictionView({ person, restriction, form, staff }: RestrictionData): RestrictionView {
  const { personId, restricted, since, reason, teamIds, staffIds, excluded, opened } = restriction;
  return {
    title: 'Who may see this record',
    where: 'Child',
    back: { href: to('person', { personId }), text: 'Back to the child' },
    errors: form.errors,
    restricted: person.restricted,
    child: nameOf(person),
    ...(restricted && since ? { since: moment(since), why: reason } : {}),
    named: [...teamIds.map((id) => staff.teamNameOf(id)), ...staffIds.map((id) => staff.nameOf(id))],
    lift: to('liftRestriction', { personId }),
    exclude: to('excludeWorker', { personId }),
    log: to('personAccessLog', { personId }),
    excluded: excluded.map((one) => ({
      who: staff.nameOf(one.staffId),
      since: moment(one.since),
      why: one.reason,
      readmit: to('readmitWorker', { personId, staffId: one.staffId }),
    })),
    opened: opened.map((one) => ({
      who: staff.nameOf(one.staffId),
      at: moment(one.openedAt),
      until: moment(one.until),
      why: one.reason,
    })),
    form: form.form,
  };
}
