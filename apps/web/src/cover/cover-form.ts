import { delegationRequest, gradeOf, isAtLeast, isRole } from '#libs/journey';
import { choice } from '../acts/choices';
import { type FormSetting } from '../forms/form-page';
import { WebForm } from '../forms/web-form';
import { type Me } from '../shared/visit/me';
import { type Colleague } from '../shared/visit/staff-names';
import { type Visit } from '../shared/visit/visit';

const wording = {
  fromId: { label: 'Who is away' },
  toId: { label: 'Who stands in', hint: 'A qualified practitioner. Nobody can sign what they wrote themselves' },
  startsOn: { label: 'First day', hint: 'For example, 27 3 2026' },
  endsOn: { label: 'Last day', hint: 'This day is included' },
};

/** Managers lend their own authority; an administrator sets a cover for any manager. */
export function mayLend(me: Me): boolean {
  return me.may('create', 'Delegation') || administers(me);
}

export function administers(me: Me): boolean {
  return me.may('administer', 'Delegation');
}

export async function coverSetting(visit: Visit): Promise<FormSetting<Record<string, unknown>>> {
  const { me } = visit;
  const { people } = await visit.staff();
  const able = people.filter((person) => person.active && isQualified(person) && person.id !== me.id);
  return {
    form: new WebForm<Record<string, unknown>>(delegationRequest, wording, administers(me) ? {} : { fromId: me.id }),
    draftKey: 'cover:new',
    choices: { staff: able.map(({ id, name }) => choice(id, name)) },
    button: 'Set the cover',
  };
}

/** As the service wants it of whoever holds a manager's authority. */
function isQualified({ roles: held }: Colleague): boolean {
  return isAtLeast(gradeOf(held.filter(isRole)), 'practitioner');
}
