export {
  type LoadedStage,
  type MilestoneInput,
  type RecordAnswer,
  type RecordInput,
  type StageActivities,
  type StageStarter,
  type SystemAct,
} from './types';
