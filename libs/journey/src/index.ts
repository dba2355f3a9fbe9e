export { type Actor, system } from './shared/actor';
export {
  type AnyStage,
  type Clock,
  type Decider,
  type Stage,
  type StageCommand,
  type StageEvent,
  type StageKind,
  type StageStateBase,
  stageKinds,
} from './shared/decider';
export { type Grade, type Role, gradeOf, grades, isAtLeast, roles } from './shared/roles';
export { RuleBroken, isRuleBroken } from './shared/rule-broken';
export { notBefore, notInFuture } from './shared/moments';
export { type AgreedExtension, type Opened, type OpenedState, type Unopened } from './shared/opening';
export { hands, holds, holdsRole } from './shared/holding';
export { type Allocate, type Allocated } from './shared/allocation';
export { type DeadlineExtended, type ExtendDeadline } from './shared/extension';
export { type ExplainLateness, type LatenessExplained } from './shared/lateness';
export { type NotAwaited, type PendingSignOff, type Signature, maySign, notAwaited, sameText } from './shared/sign-off';

export { stages } from './stages';
export * from './contact';
export * from './assessment';
export * from './journey';
export * from './codes';
export * from './forms';
export * from './matching';
export * from './policies';
export { type Baseline, asksForAssessment } from './domesticAbuse/baseline';
export { monthsBefore } from './shared/months';
