/** Real parts for newcomers and tests: PostgreSQL, Temporal, a sign-in. Production never loads it. */
export { temporalTestServer } from './binaries';
export { demoPeople, demoPeopleList, demoTeams, type DemoPerson } from './demo-people';
export { freePort, freePorts } from './processes/free-port';
export { openHome, type Home } from './home';
export { AUDIENCE, type IdentityPerson } from './identity/contract';
export {
  startIdentityProvider,
  type IdentityProvider,
  type IdentityProviderOptions,
} from './identity/identity-provider';
export { signIn, type SignedIn } from './identity/sign-in';
export { type Part } from './processes/part';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/postgres';
export { ProcessFailed, startProcess, type ProcessSpec, type RunningProcess } from './processes/processes';
export { openSecrets, type Secrets } from './secrets';
export {
  startTemporalServer,
  type SearchAttributeType,
  type TemporalServer,
  type TemporalServerOptions,
} from './temporal-server';
export { testPostgres, testRunDirectory, testTemporal, type TestPostgres, type TestTemporal } from './testing';
export { startStack, type Stack, type StackOptions } from './stack/stack';
export { type WebPart } from './stack/stack-apps';
export { partNames, type Addresses, type PartName, type StackPorts } from './stack/stack-settings';
