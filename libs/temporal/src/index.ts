/** Temporal as the service uses it: client, encrypted payloads, and what "away" means. */
export { TemporalAway, WorkerAway, isAway } from './away';
export { temporalClient } from './client';
export { type CodecKey, codecKeysSchema } from '#libs/keys';
export { dataConverter, failureConverterPath } from './data-converter';
export { StageOperator, type Workflow } from './stages/stage-operator';
export { StageClient } from './stages/stage-client';
export { type StagesSeen } from './stages/stage-watch';
export { createStageStarter } from './stages/stage-starter';
export { type TemporalTracing, temporalTracing } from './tracing/temporal-tracing';
