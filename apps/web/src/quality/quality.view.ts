import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { day } from '../shared/templates/london';
import { type Me } from '../shared/visit/me';
import { type PageModel } from '../shared/visit/page';
import { type Staff } from '../shared/visit/staff-names';
import { childName, gradeWords, kindWords, monthWords } from './quality-words';

export interface AuditsHere {
  waiting: readonly Schemas['Audit'][];
  finished: Schemas['AuditList'];
  quota: Schemas['AuditQuota'];
}

interface AuditRow {
  href: string;
  child: string;
  kind: string;
  who: string;
  when: string;
  overall: string;
}

interface QuotaRow {
  name: string;
  finished: string;
  waiting: number;
  isMet: boolean;
}

export interface QualityView extends PageModel {
  audits?: {
    waiting: readonly AuditRow[];
    finished: readonly AuditRow[];
    more?: string;
    draw?: string;
    month: string;
    wanted: number;
    quota: readonly QuotaRow[];
    months: readonly { text: string; href: string }[];
    overview: string;
  };
  doors: readonly { text: string; href: string }[];
}

export function qualityView(audits: AuditsHere | undefined, staff: Staff, me: Me): QualityView {
  return {
    title: 'Quality',
    back: { href: paths.home, text: 'Back' },
    doors: [
      ...(me.may('read', 'QualityAction') ? [{ text: 'What quality asks of people', href: paths.qualityActions }] : []),
      ...(me.may('read', 'Complaint') ? [{ text: 'Complaints', href: paths.complaints }] : []),
      ...(me.may('read', 'Learning') ? [{ text: 'What was learned', href: paths.learning }] : []),
    ],
    ...(audits ? { audits: auditsView(audits, staff, me) } : {}),
  };
}

function auditsView({ waiting, finished, quota }: AuditsHere, staff: Staff, me: Me): QualityView['audits'] {
  const row = (audit: Schemas['Audit']) => auditRow(audit, staff);
  const { month, wanted, managers } = quota;
  const { next } = finished;
  return {
    waiting: waiting.map(row),
    finished: finished.items.map(row),
    ...(next ? { more: `${paths.quality}?after=${encodeURIComponent(next)}` } : {}),
    ...(me.may('create', 'Audit') ? { draw: paths.drawAudits } : {}),
    month: monthWords(month),
    wanted,
    quota: managers.map(({ managerId, ...counts }) => ({
      name: staff.nameOf(managerId),
      finished: `${counts.finished} of ${wanted}`,
      waiting: counts.waiting,
      isMet: counts.finished >= wanted,
    })),
    months: monthsBeside(month, paths.quality),
    overview: `${paths.qualityOverview}?month=${month}`,
  };
}

function auditRow(audit: Schemas['Audit'], staff: Staff): AuditRow {
  const { auditId, plannedAt, finishedAt } = audit;
  return {
    href: to('audit', { auditId }),
    child: childName(audit),
    kind: kindWords(audit.kind),
    who: staff.nameOf(audit.auditorId),
    when: day((finishedAt ?? plannedAt).slice(0, 10)),
    overall: gradeWords(audit.overall),
  };
}

/** The same page for the month before and the month after. */
export function monthsBeside(month: string, page: string): { text: string; href: string }[] {
  return [-1, 1].map((step) => {
    const other = beside(month, step);
    return { text: monthWords(other), href: `${page}?month=${other}` };
  });
}

/** The month before or after, `YYYY-MM`. */
function beside(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}
