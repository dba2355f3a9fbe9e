import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type AskedMeasures, withAsked } from '../asked/asked';
import { scopeName } from '../asked/scopes';
import { reasonWords } from '../reasons';

type Row = Schemas['MeasureRow'];

export interface RowLine {
  child: string;
  /** Only for whoever may read the record. */
  href?: string;
  work: string;
  team: string;
  on: string;
  clock: string;
  why: string;
}

export interface RowsView extends PageModel {
  about: string;
  which: string;
  rows: readonly RowLine[];
  /** Whether what is counted has clocks. */
  withClocks: boolean;
  /** Of this page. */
  notShown: number;
  next?: string;
}

export type Which = 'met' | 'notMet' | undefined;

/** What a figure is made of, one by one. Children are named to whoever may read their record. */
export function rowsView(
  measure: Schemas['MeasureDetail'],
  page: Schemas['MeasureRowPage'],
  asked: AskedMeasures,
  which: Which,
): RowsView {
  const path = to('measureRows', { measureId: measure.id });
  const more = { ...(which ? { which } : {}), ...(page.next === undefined ? {} : { after: page.next }) };
  return {
    ...{ title: measure.title, where: 'What it counts' },
    back: { href: withAsked(to('measure', { measureId: measure.id }), asked), text: measure.title },
    about: `${scopeName(measure, asked.of)}, ${day(measure.from)} to ${day(measure.to)}`,
    which: which === 'notMet' ? 'The others' : which === 'met' ? 'What counts' : 'All of it',
    rows: page.items.map(line),
    withClocks: page.items.some(({ dueOn }) => dueOn !== undefined),
    notShown: page.notShown,
    ...(page.next === undefined ? {} : { next: withAsked(path, asked, more) }),
  };
}

function line({ at, kind, teamName, rule, dueOn, stoppedAt, late, reason, record }: Row): RowLine {
  const due = rule && dueOn ? `${sentence(words(rule))} due on ${day(dueOn)}` : '';
  const ended = stoppedAt ? `, done on ${day(stoppedAt)}` : '';
  return {
    ...childOf(record),
    work: sentence(words(kind)),
    team: teamName ?? 'No team',
    on: day(at),
    clock: due && `${due}${ended}${late ? ', late' : ''}`,
    why: late ? reasonWords(reason) : '',
  };
}

function childOf(record: Row['record']): Pick<RowLine, 'child' | 'href'> {
  if (!record) return { child: 'Not named to you' };
  const { givenName, familyName, journeyId, contactId } = record;
  const child = [givenName, familyName].filter(Boolean).join(' ') || 'Unborn or not known child';
  if (journeyId) return { child, href: to('journey', { journeyId }) };
  return contactId ? { child, href: to('contact', { contactId }) } : { child };
}
