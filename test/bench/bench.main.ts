import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partNames } from '#libs/embedded';
import { repositoryRoot } from '../../libs/embedded/src/repository-root';
import { closeTestRun, openTestRun } from '../../libs/embedded/src/testing/test-run';
import { Service } from '../support/service/service';
import { document } from './report/document';
import { load, machine } from './report/machine';
import { printed, say } from './report/print';
import { renewed } from './report/renewed';
import { type Report, type Section } from './report/report';
import { commit, versions } from './report/versions';
import { type Options, optionsOf } from './run/options';
import { type Bench, type Part } from './run/part';
import { reads } from './reads/part';
import { cost } from './cost/part';
import { Council } from './council/council';
import { deadlines } from './deadlines/part';
import { growth } from './growth/part';
import { startUp } from './parts/part';
import { sustained } from './sustained/part';
import { returns } from './returns/part';
import { speed } from './speed/part';

const drafts = join(repositoryRoot(), '.local', 'bench');

/**
 * What all parts hold is measured before anything heavy is asked of them. The council grows, and is read, before twenty thousand clocks
 * ring in it: no council has as many late contacts.
 */
const parts: readonly Part[] = [startUp, speed, cost, growth, reads, deadlines, sustained, returns];
const letters = parts.map(({ letter }) => letter);

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2), letters);
  const atStart = load();
  say(`Load ${atStart} on ${machine().cores} cores. Starting the service ...`);
  openTestRun();
  // Copies have no workflows: the worker must not start one for each of them while something else is measured.
  const env = { STAGE_SWEEP_SECONDS: '86400', SEARCHES_PER_MINUTE: '0' };
  const service = await Service.start({ parts: partNames, env });
  const report: Report = {
    ...{ quick: options.quick, machine: machine(), versions: await versions(service), sections: [] },
  };
  const folder = folderOf(options);
  const earlier = options.only && options.out ? earlierIn(folder) : undefined;
  const council = new Council(service);
  try {
    if (earlier) renewed(earlier, report, letters); // refused before anything is measured
    for (const part of parts.filter(({ letter }) => options.only?.includes(letter) ?? true)) {
      // People sign in anew for each part: a token lasts an hour, and a run may take longer.
      const fresh = Service.running(service.stack, service.home);
      try {
        report.sections.push(await measured(part, { service: fresh, council, atStart }, options));
      } catch (error) {
        process.exitCode = 1; // the other parts still have something to say
        say(`${part.title}: not measured. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        cpSync(service.home.logs, join(drafts, 'logs'), { recursive: true });
        say('The logs of the parts are in .local/bench/logs');
      }
      write(report, drafts);
    }
    if (process.exitCode === undefined) write(earlier ? renewed(earlier, report, letters) : report, folder);
  } finally {
    await service.stop();
    await closeTestRun();
  }
}

type Given = Pick<Bench, 'service' | 'council'> & { atStart: number };

async function measured(part: Part, { atStart, ...given }: Given, { quick }: Options): Promise<Section> {
  const began = Date.now();
  const progress = (words: string) => say(`  ${part.letter}: ${words} ...`);
  const before = load();
  say(`\n${part.title}`);
  const rows = await part.run({ ...given, quick, progress });
  const { letter, title, how } = part;
  const section = {
    ...{ part: letter, title, how, rows, commit: commit(), measuredAt: new Date(began).toISOString() },
    ...{ load: { atStart, before, after: load() }, seconds: (Date.now() - began) / 1_000 },
  };
  say(printed(section));
  return section;
}

/** What stands in a folder: parts that a run leaves out stay as they are. */
function earlierIn(folder: string): Report | undefined {
  const file = join(folder, 'benchmarks.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

/** After each part too: what has been measured stays when a later one fails. */
function write(report: Report, folder: string): void {
  const causes = readFileSync(join(repositoryRoot(), 'test', 'bench', 'causes.json'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'benchmarks.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(join(folder, 'benchmarks.md'), document(report, JSON.parse(causes) as Record<string, string>));
}

function folderOf({ only, quick, out }: Options): string {
  return out ?? ((only ?? quick) ? drafts : join(repositoryRoot(), 'docs'));
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
