export { type Actor, system } from './shared/actor';
export { type Clock, type Decider, type Stage, type StageCommand, type StageEvent, type StageKind, stageKinds } from './shared/decider';
export { type Grade, type Role, gradeOf, grades, isAtLeast, roles } from './shared/roles';
export { RuleBroken, isRuleBroken } from './shared/rule-broken';
