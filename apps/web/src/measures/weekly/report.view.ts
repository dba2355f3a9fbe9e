import { type Schemas } from '../../shared/api/api.types';
import { paths, to } from '../../shared/paths';
import { moment } from '../../shared/templates/london';
import { type PageModel } from '../../shared/visit/page';
import { scopeName, type ScopeOption, scopeOptions } from '../asked/scopes';
import { changeText, figureText, madeOf } from '../figure';
import { grouped } from '../groups';
import { reasonWords } from '../reasons';
import { weekName } from './weeks';

export interface WeekLine {
  id: string;
  title: string;
  figure: string;
  madeOf: string;
  before: string;
  change: string;
  /** Of the late ones: why, and how many. */
  reasons: readonly string[];
}

export interface ReportView extends PageModel {
  about: string;
  kept: string;
  /** The week that stands beside it, where there is one. */
  against?: string;
  action: string;
  scopes: readonly ScopeOption[];
  weeks: readonly ScopeOption[];
  groups: readonly { name: string; rows: readonly WeekLine[] }[];
  files: readonly { text: string; href: string }[];
}

/**
 * @param of whose work was asked for
 * @param kept weeks of which a report is kept, the newest first
 */
export function reportView(report: Schemas['WeeklyReport'], of: string, kept: Schemas['KeptWeeks']): ReportView {
  const { week, against } = report;
  const earlier = kept.items.filter((each) => each.week < week);
  const asked = new URLSearchParams({ of, ...(against ? { against: against.week } : {}) }).toString();
  return {
    ...{ title: `Week ${weekName(week)}`, back: { href: paths.weeklyReports, text: 'Weekly reports' } },
    about: scopeName(report, of),
    kept: moment(report.takenAt),
    ...(against ? { against: weekName(against.week) } : {}),
    action: to('weeklyReport', { week }),
    scopes: scopeOptions(report, of),
    weeks: earlier.map((each) => ({
      ...{ value: each.week, text: weekName(each.week), selected: each.week === against?.week },
    })),
    groups: grouped(report.items, line),
    files: ['csv', 'xlsx'].map((format) => ({
      text: format.toUpperCase(),
      href: `${to('weeklyFile', { week, format })}?${asked}`,
    })),
  };
}

function line(item: Schemas['WeeklyReport']['items'][number]): WeekLine {
  const { id, title, unit, earlier, reasons } = item;
  return {
    ...{ id, title, figure: figureText(item), madeOf: madeOf(item) },
    before: earlier ? figureText({ ...earlier, unit }) : '',
    change: changeText(item, item, earlier),
    reasons: reasons.map(({ reason, count }) => `${reasonWords(reason)}: ${count}`),
  };
}
