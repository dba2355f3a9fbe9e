export { BadConfiguration, type Environment, readEnvironment } from './environment';
export { healthReport } from './health-report';
export { createLog, NestLog } from './log';
export { neverCached } from './never-cached';
export { type IdentifiedRequest, requestId } from './request-id';
export { patternOf, redactedOfRequests, requestLog } from './request-log';
export { fail, serve } from './run';
export { serviceVersion } from './service-version';
