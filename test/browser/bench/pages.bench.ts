import { cpus, totalmem } from 'node:os';
import { type Person } from '../../support/service/service';
import { signedIn } from '../support/visitors';
import { service } from '../support/surroundings';
import { bigCouncil, type BigCouncil } from './big-council';
import { measure } from './measure';

const pages: readonly [string, Person, (council: BigCouncil) => string][] = [
  ['Home', 'hubWorker', () => '/'],
  ['Queue of contacts', 'hubWorker', () => '/contacts'],
  ['Contact', 'hubWorker', ({ contactId }) => `/contacts/${contactId}`],
  ['My work', 'socialWorker', () => '/work'],
  ['Late and due soon', 'northManager', () => '/work/late'],
  ['Journey', 'northManager', ({ journeyId }) => `/journeys/${journeyId}`],
  ['Texts to sign', 'northManager', () => '/sign-off'],
  ['Sign-off of one', 'northManager', ({ journeyId }) => `/sign-off/${journeyId}/singleAssessment-1`],
  ['Boards', 'northManager', () => '/boards/assessment-north'],
  ['Measures', 'headOfService', () => '/measures'],
];

/** Prints figures and judges none: a busy machine is slow and not wrong. */
it('tells how long pages take', async () => {
  const council = await bigCouncil(service);
  const [cpu] = cpus();
  print(`${council.children} children, ${council.openJourneys} open journeys`);
  print(`${cpus().length} cores of ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
  print(['Page', 'median ms', 'p95 ms', 'kB'].join('\t'));
  for (const [name, person, path] of pages) {
    const page = await signedIn(person);
    const { median, p95, kilobytes } = await measure(page, path(council));
    print([name, median.toFixed(0), p95.toFixed(0), kilobytes.toFixed(0)].join('\t'));
  }
}, 600_000);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
