/** Temporal as the service uses it: client, encrypted payloads, and what "away" means. */
export { TemporalAway, WorkerAway, isAway } from './away';
export { type TemporalSettings, temporalClient } from './client';
export { type CodecKey, codecKeysSchema } from '#libs/keys';
export { dataConverter, failureConverterPath } from './data-converter';
export { type Patience } from './stages/in-reach';
export { StageOperator, type Workflow } from './stages/stage-operator';
export { StageClient } from './stages/stage-client';
export { type FailingStage, type StagesSeen } from './stages/stage-watch';
export { type Starter, createStageStarter } from './stages/stage-starter';
export { type TemporalTracing, temporalTracing } from './tracing/temporal-tracing';
