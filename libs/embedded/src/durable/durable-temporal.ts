import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { temporalServer } from '../binaries';
import { startProcess } from '../processes/processes';
import { restartable } from '../processes/restartable';
import { type TemporalServer, toldSoon } from '../temporal-server';
import { dynamicConfiguration, serverConfiguration } from './configuration';
import { servicePorts, type ServicePorts } from './service-ports';
import { openTemporalStore } from './store';

export interface DurableTemporalOptions {
  /** Opens a database of the PostgreSQL that keeps it, as somebody who may make databases. */
  urlOf: (database: string) => string;
  /** Where its configuration lies, the database's password in it: readable by its owner alone. */
  directory: string;
  logFile: string;
  /** Made at start, besides `default`. */
  namespaces?: readonly string[];
  /** Default: a free one. */
  port?: number;
}

/** How long ended workflows can be looked at: the record needs none of them. As the development server has it. */
const RETENTION = '1 day';

/** Starts Temporal Server proper on loopback, all its services in one process, with its store in PostgreSQL. It has no web pages. */
export async function startDurableTemporal(options: DurableTemporalOptions): Promise<TemporalServer> {
  const ports = await servicePorts(options.port);
  const address = `127.0.0.1:${ports.frontend}`;
  const part = await restartable(async () => {
    await openTemporalStore(options.urlOf);
    return startProcess({
      name: 'The Temporal server',
      command: temporalServer(),
      args: ['--config-file', configurationFile(options, ports), '--allow-no-auth', 'start'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
      ports: [ports.frontend],
      logFile: options.logFile,
      readyWithin: 120_000,
      ready: () => namespacesAnswer(address, ['default', ...(options.namespaces ?? [])]),
    });
  });
  return Object.assign(part, { address });
}

function configurationFile({ directory, urlOf }: DurableTemporalOptions, ports: ServicePorts): string {
  const file = join(directory, 'temporal-server.json');
  const dynamicConfigFile = join(directory, 'temporal-server.dynamic.json');
  writeFileSync(dynamicConfigFile, dynamicConfiguration(toldSoon), { mode: 0o600 });
  const postgres = new URL(urlOf('postgres'));
  writeFileSync(file, serverConfiguration({ ports, postgres, dynamicConfigFile }), { mode: 0o600 });
  return file;
}

/** The development server makes its namespaces by itself; this one is asked to. */
async function namespacesAnswer(address: string, namespaces: readonly string[]): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 });
  try {
    for (const namespace of namespaces) await made(connection, namespace);
    return true;
  } finally {
    await connection.close();
  }
}

async function made({ workflowService }: Connection, namespace: string): Promise<void> {
  try {
    await workflowService.describeNamespace({ namespace });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== NOT_FOUND) throw error;
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(RETENTION) });
  }
}

const NOT_FOUND = 5; // grpc.status.NOT_FOUND
