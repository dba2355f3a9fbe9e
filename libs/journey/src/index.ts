/** The rules of every stage of a journey, their forms, codes and policies. Pure: no clock, no I/O. */
export { type Actor, system } from './shared/actor';
export {
  type AnyStage,
  type Clock,
  type Decider,
  type Stage,
  type StageCommand,
  type StageEvent,
  type KnownKind,
  type StageKind,
  type StageStateBase,
  hasRules,
  stageKinds,
} from './shared/decider';
export { type Passed } from './shared/passing';
export { type ActAction, type ActForm, type Acts, actActions, hashesOf, requestOf } from './shared/acts';
export { type Advised, type LanguageCounts, type SubmissionAdvice } from './shared/advice';
export { type ActContext, type ContextName, type ContextOf, contextNames } from './shared/act-context';
export { type CountersignCommand, type CountersignEvent, type CountersignGate } from './shared/countersign.types';
export { type Duty, dutyClocks } from './shared/duty';
export {
  type ActionPlan,
  type ActionPlanCommand,
  type ActionPlanEvent,
  type PlanAction,
} from './shared/action-plan.types';
export { attending, type Presence, isPoliceOnly, isQuorate } from './shared/attendance';
export { type RecordViews, type Views, type ViewsRecorded, stillToAsk } from './shared/views';
export { type StepDown, type StepDownCommand, type StepDownEvent } from './shared/step-down.types';
export { type TakenOver } from './shared/taken-over';
export { type OpensJourney, opensJourney } from './shared/opens-journey';
export { type NightHandover } from './shared/night-handover';
export { type TransferWorker, type WorkerTransferred } from './shared/handover';
export { type Grade, type Role, gradeOf, grades, isAtLeast, isRole, roles } from './shared/roles';
export { RuleBroken, isRuleBroken } from './shared/rule-broken';
export { notBefore, notInFuture } from './shared/moments';
export { type AgreedExtension, type Opened, type OpenedState, type Unopened } from './shared/opening';
export { hands, holds, holdsRole } from './shared/holding';
export { type Allocate, type Allocated, heldElsewhere } from './shared/allocation';
export { type DeadlineExtended, type ExtendDeadline } from './shared/extension';
export { type ExplainLateness, type LatenessExplained } from './shared/lateness';
export { type NotAwaited, type PendingSignOff, type Signature, maySign, notAwaited, sameText } from './shared/sign-off';

export { stages } from './stages';
export * from './possible';
export * from './contact';
export * from './assessment';
export * from './strategyDiscussion';
export * from './section47';
export * from './conference';
export * from './initialConference';
export * from './childProtectionPlan';
export * from './childInNeedPlan';
export * from './commonAssessment';
export * from './missingEpisode';
export * from './privateFostering';
export * from './preProceedings';
export * from './journey';
export * from './codes';
export * from './forms';
export * from './matching';
export * from './policies';
export { type Baseline, asksForAssessment } from './domesticAbuse/baseline';
export { monthsBefore } from './shared/months';
