import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testRunDirectory } from './test-run';

type Outcome<T> = { made: T } | { failed: string };

/**
 * Makes something the first time that any test file of the run asks for it, and answers the same to all others, who wait meanwhile.
 * Test files share no memory: the answer must be plain JSON. A failure is kept too, so that every file tells the same reason.
 */
export async function onceARun<T>(name: string, make: () => Promise<T>): Promise<T> {
  const answer = join(testRunDirectory(), `${name}.json`);
  if (isFirst(join(testRunDirectory(), `${name}.lock`))) {
    const outcome: Outcome<T> = await make().then(
      (made) => ({ made }),
      (error: unknown) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    writeFileSync(`${answer}.new`, JSON.stringify(outcome));
    renameSync(`${answer}.new`, answer);
  }
  for (let waited = 0; !existsSync(answer); waited += 100) {
    if (waited > 180_000) throw new Error(`Another test file is still making '${name}' after three minutes`);
    await sleep(100);
  }
  const outcome = JSON.parse(readFileSync(answer, 'utf8')) as Outcome<T>;
  if ('failed' in outcome) throw new Error(`The test run has no '${name}': ${outcome.failed}`);
  return outcome.made;
}

/** Of all who ask, one makes the directory. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
