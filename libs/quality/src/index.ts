/** Quality assurance: audits of case files, complaints, and what follows from them. Rules only: no clock, no I/O. */
export {
  type AuditKind,
  auditKinds,
  type Inspectorate,
  inspectorates,
  type Complainant,
  complainants,
  type ComplaintDelay,
  complaintDelays,
  type ComplaintStage,
  complaintStages,
  type ElementOutcome,
  elementOutcomes,
  type LearningOutcome,
  learningOutcomes,
  type LearningSource,
  learningSources,
  type OverallGrade,
  overallGrades,
  type RecheckOutcome,
  recheckOutcomes,
  type StandardGrade,
  standardGrades,
  type Timeliness,
  timeliness,
} from './codes';
export {
  type Auditor,
  type AuditPlan,
  type AuditResult,
  type CaseFile,
  mayBeDrawn,
  mayBeFinished,
  mayBePlanned,
  mustBeWaiting,
  themeIsRight,
} from './audit';
export {
  actionPassedOn,
  done,
  isOverdue,
  type PassingOn,
  type QualityActionState,
  raised,
  type Recheck,
  rechecked,
} from './action';
export { type InspectionPlan, mayBeEnded, mayBeOpened, mustGoOn } from './inspection';
export { inspectorateTitles, knowingWords, textStateWords } from './inspection-words';
export { answerClockOf, clockOf, type ComplaintClock, presentClockOf } from './complaint/clock';
export {
  type ComplaintAct,
  type ComplaintActName,
  type ComplaintEvent,
  type ComplaintState,
  type StageOfComplaint,
} from './complaint/complaint.types';
export { decide, type Judging, mayNow } from './complaint/decide';
export { type ComplaintsOfStage, complaintsOfMonth } from './complaint/month';
export { recorded } from './complaint/record';
export { begun, evolve, presentStage } from './complaint/state-of-complaint';
export { learned, learningPassedOn, type LearningRecheck, type LearningState, lookedAgain } from './learning';
