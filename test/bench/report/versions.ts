import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';
import { type Service } from '../../support/service/service';

const libraries = ['@temporalio/worker', '@prisma/client', '@nestjs/core', '@dbos-inc/dbos-sdk', 'pg-boss'];

/** What took part, by name. */
export async function versions(service: Service): Promise<Record<string, string>> {
  const [postgres] = await service.sql<{ server_version: string }>('show server_version');
  const temporal = await service.temporal(({ workflowService }) => workflowService.getSystemInfo({}));
  return {
    PostgreSQL: postgres?.server_version ?? 'unknown',
    'Temporal server': temporal.serverVersion,
    ...Object.fromEntries(libraries.map((name) => [name, versionOf(name)])),
  };
}

export function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repositoryRoot(), encoding: 'utf8' }).trim();
  } catch {
    return 'unknown'; // an unpacked archive has no history
  }
}

function versionOf(name: string): string {
  const file = join(repositoryRoot(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
