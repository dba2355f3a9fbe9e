import { rules } from '../checker/finding';
import { type FaultName } from '../nemesis/faults';
import { type Figures, ruleNames } from './figures';
import { goals, missed } from './goals';
import { type Spread } from './recovery';

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

function table(head: string[], rows: (string | number)[][]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
}

const spreadCells = (spread: Spread | undefined): string[] =>
  spread ? [String(spread.n), seconds(spread.p50), seconds(spread.p99), seconds(spread.max)] : ['0', '–', '–', '–'];

function crashesOf({ crashPoints: { met, notMet, recovery } }: Figures): string {
  if (met + notMet.length === 0) return 'No step was broken at its crash points.';
  const waited = recovery
    ? ` The act was acknowledged after ${seconds(recovery.p50)}, at most ${seconds(recovery.max)}.`
    : '';
  const left = notMet.length > 0 ? ` Not met, so that nothing was shown: ${notMet.join(', ')}.` : '';
  return (
    `After that, a child was taken from a call to a signed assessment three times, and at each step whoever recorded it died: before the COMMIT, after ` +
    `it and before hearing so, and after hearing so; ${met} times in all.${waited}${left}`
  );
}

/** docs/reliability.md. */
export function page(figures: Figures): string {
  const { machine, commands, messages, recovery, alone } = figures;
  const names = Object.keys(recovery) as FaultName[];
  const gaps = goals(figures).filter(missed);
  return [
    '# Reliability',
    `\`script/chaos\` wrote this page on ${figures.at.slice(0, 10)}, and [reliability.json](reliability.json) beside it. ` +
      'What is done to the service, and how the checker judges, is told in [chaos](explanation/chaos.md).',
    `Seed ${figures.seed}, ${figures.seconds} s of clients and faults; one API and two workers on PostgreSQL and Temporal, all on one machine: ` +
      `${machine.cpus} × ${machine.model}, ${machine.memoryGiB} GiB, Node.js ${machine.node}, ` +
      `load ${machine.loadBefore} before and ${machine.loadAfter} after. The seed fixes what happens and when; how the machine divides its time, it cannot.`,
    '## The goals',
    table(
      ['Goal', 'Measured', 'Reached'],
      goals(figures).map(({ goal, measured, reached }) => [goal, measured, reached ? 'yes' : '**no**']),
    ),
    gaps.length === 0
      ? 'All goals are reached.'
      : `Not reached: ${gaps.map(({ goal }) => goal).join('; ')}. ${gaps.map(({ because }) => because).join(' ')}`,
    '## What was done',
    table(
      ['Fault', 'Times'],
      Object.entries(figures.faults).map(([fault, times]) => [`\`${fault}\``, times ?? 0]),
    ),
    crashesOf(figures),
    '## What became of it',
    table(
      ['', 'Number'],
      [
        ['commands', commands.sent],
        ['tries, repeats included', commands.tries],
        ['acknowledged', commands.acknowledged],
        ['refused', commands.refused],
        ['of unknown fate to their client', commands.unknown],
        ['of these, recorded', commands.unknownAndDone],
        ['effects in the record', figures.effects],
        ['saves of a text, and of these acknowledged', `${figures.drafts.saves}, ${figures.drafts.acknowledged}`],
        ['moments of clocks that rang', figures.clocks],
        ['messages, and how often the subscriber got one again', `${messages.sent}, ${messages.repeats}`],
        ['stages compared: row, workflow, fold', figures.stages],
        ['facts in the ledger', figures.facts],
      ],
    ),
    '## What was promised',
    table(
      ['Promise', 'Broken'],
      ruleNames.map((rule) => [rules[rule], figures.findings[rule] ?? 0]),
    ),
    '## How long people waited',
    'For each command that was under way at a fault, or sent within ten seconds of it: from the fault, or from the sending where that came later, until ' +
      'it was acknowledged.',
    table(
      ['Fault', 'Commands', 'p50', 'p99', 'Longest'],
      names.map((name) => [`\`${name}\``, ...spreadCells(recovery[name]?.waits)]),
    ),
    'The goal for a worker’s death is about one that comes alone. After the storm one worker is killed every 12 seconds and nothing else happens:',
    table(['Fault', 'Commands', 'p50', 'p99', 'Longest'], [['`worker`, alone', ...spreadCells(alone.worker?.waits)]]),
    'In the storm, from the moment when the part was started again until the next command of anybody was acknowledged:',
    table(
      ['Fault', 'Times', 'p50', 'p99', 'Longest'],
      names.map((name) => [`\`${name}\``, ...spreadCells(recovery[name]?.back)]),
    ),
    '',
  ].join('\n\n');
}
