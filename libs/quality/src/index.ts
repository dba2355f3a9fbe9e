/** Quality assurance: audits of case files and what follows from them. Rules only: no clock, no I/O. */
export {
  type AuditKind,
  auditKinds,
  type Inspectorate,
  inspectorates,
  type OverallGrade,
  overallGrades,
  type RecheckOutcome,
  recheckOutcomes,
  type StandardGrade,
  standardGrades,
} from './codes';
export {
  type Auditor,
  type AuditPlan,
  type AuditResult,
  type CaseFile,
  mayBeDrawn,
  mayBeFinished,
  mayBePlanned,
  themeIsRight,
} from './audit';
export { done, isOverdue, type QualityActionState, raised, type Recheck, rechecked } from './action';
export { type InspectionPlan, longestInspection, mayBeEnded, mayBeOpened } from './inspection';
export { inspectorateTitles, knowingWords, textStateWords } from './inspection-words';
