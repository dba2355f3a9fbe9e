import { type Figures } from '../support/figures';
import { writeDown } from '../support/written';

const rows = [
  'stored histories of the older revision, unchanged',
  'stop, migrations, start of the present code',
  'migrations applied at the start',
  'stages lost',
  'deadlines lost',
  'workflows replayed that hold what the record holds',
  'workflows whose tasks fail',
  'a text handed in before is read',
  'a draft from before is handed in, a text handed in before is signed',
  'the ledger of both verifies',
];

export function upgradePage(figures: Figures): void {
  const said = `From revision ${process.env.OLDER_NAME ?? 'unknown'} to the one of this page, on`;
  const seen = rows.map((what) => [what, figures.of(what)]);
  writeDown('how-to/upgrade.md', 'upgrade drill', said, [['', 'Seen'], ...seen]);
}
