import { type QualityPolicy, RuleBroken } from '#libs/journey';
import { type AuditKind, type OverallGrade, type StandardGrade } from './codes';

/** A case file and what the auditor has to do with it. */
export interface CaseFile {
  journeyId: string;
  teamId?: string;
  workerId?: string;
}

/** Who is to look through it. */
export interface Auditor {
  id: string;
  /** Teams whose manager they are. */
  manages: readonly string[];
}

export interface AuditPlan {
  kind: AuditKind;
  /** Of a themed audit: a code of the council's themes. */
  theme?: string;
}

/**
 * Nobody audits their own work; an independent audit comes from outside the team. Codes: AUDIT.THEME_MISSING, AUDIT.THEME_UNKNOWN,
 * AUDIT.THEME_NOT_POSSIBLE, AUDIT.OWN_WORK, AUDIT.NOT_INDEPENDENT.
 */
export function mayBePlanned(plan: AuditPlan, file: CaseFile, auditor: Auditor, themes: QualityPolicy['themes']): void {
  themeIsRight(plan, themes);
  if (file.workerId === auditor.id) throw new RuleBroken('AUDIT.OWN_WORK', 'Nobody audits a case file of their own');
  if (!isFarEnough(plan, file, auditor)) {
    throw new RuleBroken('AUDIT.NOT_INDEPENDENT', 'An independent audit is done by somebody from outside the team');
  }
}

/** The theme alone: what a sample is asked about before anything is drawn. */
export function themeIsRight({ kind, theme }: AuditPlan, themes: QualityPolicy['themes']): void {
  if (kind !== 'themed') {
    if (theme !== undefined) throw new RuleBroken('AUDIT.THEME_NOT_POSSIBLE', 'Only a themed audit has a theme');
    return;
  }
  if (theme === undefined) throw new RuleBroken('AUDIT.THEME_MISSING', 'Say which theme');
  if (!themes.some(({ code }) => code === theme)) throw new RuleBroken('AUDIT.THEME_UNKNOWN', 'There is no such theme');
}

/** Whether the case file is one that this auditor may be given for this kind of audit. */
export function mayBeDrawn(plan: AuditPlan, file: CaseFile, auditor: Auditor): boolean {
  return file.workerId !== auditor.id && isFarEnough(plan, file, auditor);
}

function isFarEnough({ kind }: AuditPlan, { teamId }: CaseFile, { manages }: Auditor): boolean {
  return kind !== 'independent' || teamId === undefined || !manages.includes(teamId);
}

/** Only what is still on somebody's list is finished or taken off it. Codes: AUDIT.FINISHED_ALREADY, AUDIT.WITHDRAWN. */
export function mustBeWaiting(audit: { finishedAt: Date | null; withdrawnAt: Date | null }): void {
  if (audit.finishedAt !== null) throw new RuleBroken('AUDIT.FINISHED_ALREADY', 'This audit is finished already');
  if (audit.withdrawnAt !== null) throw new RuleBroken('AUDIT.WITHDRAWN', 'This audit was taken off the list');
}

export interface AuditResult {
  grades: Readonly<Record<string, StandardGrade>>;
  overall: OverallGrade;
  /** How many actions come with it. */
  actions: number;
}

/**
 * Each standard is graded once. What is inadequate or not met leads to an action. Codes: AUDIT.GRADE_MISSING, AUDIT.STANDARD_UNKNOWN,
 * AUDIT.ACTION_MISSING.
 */
export function mayBeFinished({ grades, overall, actions }: AuditResult, standards: QualityPolicy['standards']): void {
  const known = new Set(standards.map(({ code }) => code));
  const missing = [...known].filter((code) => grades[code] === undefined);
  if (missing.length > 0) throw new RuleBroken('AUDIT.GRADE_MISSING', 'Grade every practice standard', { missing });
  const unknown = Object.keys(grades).filter((code) => !known.has(code));
  if (unknown.length > 0)
    throw new RuleBroken('AUDIT.STANDARD_UNKNOWN', 'There is no such practice standard', { unknown });
  const falls = overall === 'inadequate' || Object.values(grades).includes('notMet');
  if (falls && actions === 0) {
    throw new RuleBroken('AUDIT.ACTION_MISSING', 'Where a standard is not met, say who does what about it');
  }
}
