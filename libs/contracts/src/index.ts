/** What the API, the workflows and the worker say to each other: names, ids and messages. */
export { furtherJourneyId } from './further-journey-id';
export { stageId, stageName, taskQueue } from './ids';
export { systemCommandId } from './system-command-id';
export {
  type Act,
  type DeadlineSummary,
  type Held,
  type PendingMilestone,
  type Recorded,
  type StageFinished,
  type StageInput,
  signals,
  stateQuery,
} from './messages';
