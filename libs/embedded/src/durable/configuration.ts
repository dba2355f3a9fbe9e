import { type ServicePorts } from './service-ports';
import { temporalDatabases } from './store';

export interface ServerConfiguration {
  ports: ServicePorts;
  /** Of the PostgreSQL that holds both databases. */
  postgres: URL;
  dynamicConfigFile: string;
}

/** Fixed for the life of a store; `docker-compose.yml` has as many. */
const HISTORY_SHARDS = 4;

/** The file that Temporal Server reads. YAML takes JSON as it is. It holds the password of the database. */
export function serverConfiguration({ ports, postgres, dynamicConfigFile }: ServerConfiguration): string {
  // Each of the four services opens a pool of its own: 4 × (8 + 2) connections at most, of the 200 that the embedded PostgreSQL has.
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: postgres.host,
      connectProtocol: 'tcp',
      user: decodeURIComponent(postgres.username),
      password: decodeURIComponent(postgres.password),
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  const service = (grpcPort: number, membershipPort: number, more: { httpPort?: number } = {}) => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true, ...more },
  });
  const { frontend, rest, membership, http } = ports;
  return JSON.stringify({
    log: { stdout: true, level: 'warn', format: 'json' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: HISTORY_SHARDS,
      datastores: { default: store(temporalDatabases.temporal, 8), visibility: store(temporalDatabases.visibility, 2) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: service(frontend, membership.frontend, { httpPort: http }),
      history: service(rest.history, membership.history),
      matching: service(rest.matching, membership.matching),
      worker: service(rest.worker, membership.worker),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${frontend}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '60s' },
  });
}

/** The server's own switches as its file has them. */
export function dynamicConfiguration(switches: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(switches).map(([name, value]) => [name, [{ value }]])));
}
