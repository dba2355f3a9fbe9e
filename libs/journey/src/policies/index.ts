export { type NotificationsPolicy } from './notifications.policy';
export { type PolicyName, type PolicyValue, policies, policyChangeRequest, policyNames, policyValue } from './policies';
export { type TimescalesPolicy, ruleSetOn, ruleSetPinned } from './timescales.policy';
