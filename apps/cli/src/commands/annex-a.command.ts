import { type Command } from 'commander';
import { withDatabase } from '../database';
import { Mistake } from '../failure';

interface Export {
  asAt: string;
  out: string;
}

export function addAnnexCommand(program: Command): void {
  program
    .command('annex-a')
    .description('the lists of children that inspectors ask for')
    .command('export')
    .description('write lists 1 to 7 as one workbook and as CSV files')
    .requiredOption(
      '--as-at <date>',
      'the last day of the lists, YYYY-MM-DD; they look back on six months, by when things happened',
    )
    .requiredOption('--out <folder>', 'where to write them; readable by their owner alone')
    .action(exportLists);
}

async function exportLists({ asAt, out }: Export): Promise<void> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asAt) || Number.isNaN(Date.parse(asAt))) {
    throw new Mistake('CLI.USAGE', '--as-at is a date such as 2026-03-31');
  }
  const { annexLists, exportAnnex } = await import('#libs/returns');
  const counts = await withDatabase((db) => exportAnnex(db, asAt, out));
  const lines = annexLists.map(({ n, about }) => `List ${n} ${about}: ${counts[n]}`);
  process.stdout.write(`${[...lines, `As at ${asAt}: ${out}`].join('\n')}\n`);
}
