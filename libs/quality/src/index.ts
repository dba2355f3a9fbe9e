/** Quality assurance: audits of case files, complaints, and what follows from them. Rules only: no clock, no I/O. */
export {
  auditKinds,
  type Inspectorate,
  inspectorates,
  complainants,
  complaintDelays,
  complaintStages,
  elementOutcomes,
  learningOutcomes,
  type LearningSource,
  learningSources,
  overallGrades,
  recheckOutcomes,
  standardGrades,
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
export { actionPassedOn, done, isOverdue, type QualityActionState, raised, type Recheck, rechecked } from './action';
export { type InspectionPlan, mayBeEnded, mayBeOpened, mustGoOn } from './inspection';
export { inspectorateTitles, knowingWords, textStateWords } from './inspection-words';
export { answerClockOf, clockOf, type ComplaintClock, presentClockOf } from './complaint/clock';
export {
  type ComplaintAct,
  type ComplaintActName,
  type ComplaintState,
  type StageOfComplaint,
} from './complaint/complaint.types';
export { decide, type Judging, mayNow } from './complaint/decide';
export { complaintsOfMonth } from './complaint/month';
export { recorded } from './complaint/record';
export { begun, evolve, presentStage } from './complaint/state-of-complaint';
export { learned, learningPassedOn, type LearningRecheck, type LearningState, lookedAgain } from './learning';
