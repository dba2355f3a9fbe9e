import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../../libs/embedded/src/repository-root';
import { type Row, valueRow } from '../report/row';
import { type Part } from '../run/part';
import { type Cost } from './cost-world';
import { readTable } from './table';

export const cost: Part = {
  letter: 'f',
  title: 'What a journey costs, on any machine',
  how:
    'Counted, not timed: the stories run with API, workflows and record in one process, each act awaited to its last consequence. An action is what Temporal Cloud bills. ' +
    'Statements include the transactions’ own; what the API reads between acts and what the relay carries out are not counted. ' +
    'The figures are kept in [cost-per-journey.json](reference/cost-per-journey.json): `script/test` counts them again and fails when one has risen.',
  run({ progress }) {
    progress('counting, and comparing with the table');
    const jest = join(repositoryRoot(), 'node_modules', '.bin', 'jest');
    const asked = ['--selectProjects', 'whole-service', '--testPathPatterns', 'test/bench/cost', '--silent'];
    execFileSync(jest, asked, { cwd: repositoryRoot(), stdio: ['ignore', 'ignore', 'inherit'] });
    return Promise.resolve(Object.entries(readTable().stories).flatMap(([name, kept]) => rowsOf(name, kept)));
  },
};

function rowsOf(name: string, { acts, workflows, events, actions, bytes, statements, rows }: Cost): Row[] {
  const perAct = (statements.api + statements.worker) / acts;
  const said: [string, string, number, string][] = [
    ['acts', 'acts of people', acts, ''],
    ['workflows', 'workflows', workflows, ''],
    ['events', 'history events', events, ''],
    ['actions', 'Temporal actions', actions, ''],
    ['history', 'histories', bytes / 1024, 'KiB'],
    ['statements', 'SQL statements', statements.api + statements.worker, ''],
    ['per-act', 'SQL statements an act', perAct, ''],
    ['rows', 'rows written', rows.count, ''],
    ['row-bytes', 'those rows', rows.bytes / 1024, 'KiB'],
  ];
  return said.map(([id, what, value, unit]) => valueRow(`f.${id}`, `${name}: ${what}`, value, unit));
}
