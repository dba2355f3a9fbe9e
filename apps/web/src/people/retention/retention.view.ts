import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';

type Retention = Schemas['Retention'];

interface Line {
  href: string;
  text: string;
  /** The cells after the first. */
  cells: readonly string[];
}

export interface RetentionView extends PageModel {
  /** Today, in words. */
  by: string;
  people: readonly Line[];
  contacts: readonly Line[];
  holds: readonly Line[];
}

const rules: Readonly<Record<Retention['people'][number]['rule'], string>> = {
  untilAge: 'The age up to which records are kept',
  closedYears: 'Years since the last journey closed',
  contactYears: 'Years since the last contact',
  unknown: 'No date to count from',
};

const kept = { legalHold: 'Held', workOpen: 'Work is open' } as const;
const free = 'Nothing';

export function retentionView({ by, people, contacts, holds }: Retention, staff: Staff): RetentionView {
  return {
    title: 'Records at their end',
    by: day(by),
    people: people.map((one) => ({
      href: to('legalHold', { personId: one.personId }),
      text: named(one),
      cells: [one.dueOn ? day(one.dueOn) : 'Not known', rules[one.rule], one.kept ? kept[one.kept] : free],
    })),
    contacts: contacts.map((one) => ({
      href: to('contact', { contactId: one.contactId }),
      text: named(one),
      cells: [day(one.dueOn), one.kept ? kept[one.kept] : free],
    })),
    holds: holds.map((one) => ({
      href: to('legalHold', { personId: one.personId }),
      text: named(one),
      cells: [moment(one.since), staff.nameOf(one.placedBy)],
    })),
  };
}

function named({ givenName, familyName }: { givenName?: string; familyName?: string }): string {
  return [givenName, familyName].filter(Boolean).join(' ') || 'A child without a name';
}
