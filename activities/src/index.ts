export { type ActivitiesNeeds, ActivitiesModule } from './activities.module';
export { type Activities, activitiesOf } from './register';
export { RecordActivities } from './record.activities';
export { type Now } from './tokens';
export {
  type LoadedStage,
  type MilestoneInput,
  type RecordAnswer,
  type RecordInput,
  type StageActivities,
  type StageStarter,
  type SystemAct,
} from './types';
