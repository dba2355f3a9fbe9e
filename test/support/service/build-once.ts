import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { onceARun } from '../../../libs/embedded/src/testing/once-a-run';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';

/** Processes run from `dist`: it is built as script/bootstrap would, once a test run, when a source is newer. */
export async function buildOnce(): Promise<void> {
  await onceARun('build', async () => {
    const build = 'mkdir -p .local && . script/lib/say.sh && . script/lib/build.sh && build_when_stale';
    const { stderr } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', build], { cwd: repositoryRoot() });
    return { told: stderr };
  });
}
