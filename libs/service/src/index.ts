/** What each process does alike: reads its environment, logs, serves, tells its health. */
export { BadConfiguration, type Environment, readEnvironment } from './environment';
export { healthReport } from './health-report';
export { createLog, NestLog } from './log';
export { measuringRequests, processMetrics } from './metrics/http-metrics';
export { metricsConfig, type MetricsConfig } from './metrics/metrics.config';
export { openOperationsPort, type OperationsPort } from './metrics/operations-port';
export { neverCached } from './never-cached';
export { type IdentifiedRequest, requestId } from './request-id';
export { patternOf, redactedOfRequests, requestLog } from './request-log';
export { fail, serve } from './run';
export { secureAddress } from './secure-address';
export { serviceVersion } from './service-version';
