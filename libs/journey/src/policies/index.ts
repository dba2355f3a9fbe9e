export { type NotificationsPolicy } from './notifications.policy';
export { type PlainEnglishPolicy } from './plain-english.policy';
export { changesBetween, type PolicyChange } from './policy-changes';
export { type PolicyName, type PolicyValue, policies, policyChangeRequest, policyNames, policyValue } from './policies';
export { type QualityPolicy } from './quality.policy';
export { type TextKind, textKinds } from './text-kinds';
export { type TimescalesPolicy, ruleSetOn, ruleSetPinned } from './timescales.policy';
