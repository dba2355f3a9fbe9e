import { londonDate } from '#libs/timescales';
import { type FormView } from '../forms/form-page';
import { type Schemas } from '../shared/api/api.types';
import { to } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Me } from '../shared/visit/me';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { administers, mayLend } from './cover-form';

export interface CoverData {
  items: readonly Schemas['Delegation'][];
  staff: Staff;
  me: Me;
  form?: FormView;
}

/** One cover that has not ended. */
export interface CoverRow {
  who: string;
  since: string;
  until: string;
  isNow: boolean;
  /** Where it is ended; only for whoever may. */
  end?: string;
}

export interface CoverList {
  heading: string;
  /** What would be here. */
  nothing: string;
  rows: readonly CoverRow[];
}

export interface CoverView extends PageModel {
  lists: readonly CoverList[];
  form?: FormView['form'];
}

/** @param now ISO */
export function coverView({ items, staff, me, form }: CoverData, now: string): CoverView {
  const today = londonDate(now);
  const running = items.filter(({ endsOn }) => endsOn >= today).sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const rows = (wanted: (item: Schemas['Delegation']) => boolean, who: (item: Schemas['Delegation']) => string) =>
    running.filter(wanted).map((item) => ({
      who: who(item),
      since: day(item.startsOn),
      until: day(item.endsOn),
      isNow: item.startsOn <= today,
      ...(item.fromId === me.id || administers(me) ? { end: to('endCover', { delegationId: item.id }) } : {}),
    }));
  const lists: (CoverList & { shown: boolean })[] = [
    {
      heading: 'Who stands in for you',
      nothing: 'Nobody. While you are away, nobody else signs for your team until you set a cover.',
      rows: rows(
        ({ fromId }) => fromId === me.id,
        ({ toId }) => staff.nameOf(toId),
      ),
      shown: me.may('create', 'Delegation'),
    },
    {
      heading: 'For whom you stand in',
      nothing: 'Nobody. If a manager asks you to stand in, it is shown here with its days.',
      rows: rows(
        ({ toId }) => toId === me.id,
        ({ fromId }) => staff.nameOf(fromId),
      ),
      shown: !administers(me),
    },
    {
      heading: 'Cover that is set',
      nothing: 'None.',
      rows: rows(
        () => true,
        ({ fromId, toId }) => `${staff.nameOf(toId)} for ${staff.nameOf(fromId)}`,
      ),
      shown: administers(me),
    },
  ];
  return {
    title: 'Cover while away',
    lists: lists.filter(({ shown }) => shown),
    ...(form && mayLend(me) ? { form: form.form, errors: form.errors } : {}),
  };
}
