export { driftSigns } from './drift';
export { type DriftAlarm, type DriftSigns } from './drift.types';
export { type PlanOutcome, type ReviewOutcome, reviewOutcomes } from './outcomes';
export { childProtectionPlan } from './plan.stage';
export { type EndedPlan, type LivePlan, type PlanFile, type ProtectionPlanState, type Review } from './plan.state';
export { type ProtectionPlanCommand, type ProtectionPlanEvent, type ProtectionPlanOpened } from './plan.types';
export { protectedUntil } from './protected-period';
export { type SupervisionFlag } from './supervision.types';
export { type Visit, type VisitCodes } from './visit.types';
