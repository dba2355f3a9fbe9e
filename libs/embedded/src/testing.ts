export { closeTestRun, openTestRun, testRunDirectory } from './testing/test-run';
export { testPostgres, type TestPostgres } from './testing/test-postgres';
export { testTemporal, type TestTemporal } from './testing/test-temporal';
