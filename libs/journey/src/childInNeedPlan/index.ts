export { childInNeedPlan } from './plan.stage';
export { type ChildInNeedState, type EndedPlan as EndedChildInNeedPlan } from './plan.state';
export { type ChildInNeedCommand, type ChildInNeedEvent } from './plan.types';
