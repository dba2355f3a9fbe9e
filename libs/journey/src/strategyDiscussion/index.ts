export { strategyDiscussion } from './strategy-discussion.stage';
export { type OpenStrategyDiscussion, type StrategyDiscussionState } from './strategy-discussion.state';
export { type StrategyDiscussionCommand, type StrategyDiscussionEvent } from './strategy-discussion.types';
