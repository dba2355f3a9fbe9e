/** Real parts for newcomers and tests: PostgreSQL, Temporal, a sign-in. Production never loads it. */
export { temporalTestServer } from './binaries';
export { demoPeople, demoPeopleList, demoTeams, type DemoPerson } from './demo-people';
export { freePort, freePorts } from './processes/free-port';
export { openHome, type Home } from './home';
export { AUDIENCE } from './identity/contract';
export { startIdentityProvider, type IdentityProvider } from './identity/identity-provider';
export { signIn, type SignedIn } from './identity/sign-in';
export { type Part } from './processes/part';
export { startPostgres } from './postgres/postgres';
export { ProcessFailed, startProcess, type RunningProcess } from './processes/processes';
export { openSecrets, type Secrets } from './secrets';
export { startTemporalServer, type TemporalServer } from './temporal-server';
export { testPostgres, testRunDirectory, testTemporal, type TestPostgres } from './testing';
export { startStack, type Stack, type StackOptions } from './stack/stack';
export { partNames, type Addresses, type PartName } from './stack/stack-settings';
