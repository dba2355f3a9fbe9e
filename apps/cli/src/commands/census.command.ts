import { type Command } from 'commander';
import { serviceVersion } from '#libs/service';
import { inLines } from './census-check';
import { withDatabase } from '../database';
import { Mistake } from '../failure';
import { fileBeside } from '../file-beside';

interface Export {
  year: string;
  out: string;
  councilCode: string;
}

/** The synthetic council of this project stands where Torbay stands. */
const usualCouncil = '880';

export function addCensusCommand(program: Command): void {
  const census = program
    .command('census')
    .description('the Children in Need census: its file, and what would be sent back');
  census
    .command('export')
    .description('write the census of a year as XML')
    .requiredOption('--year <year>', 'the year in which the census ends on 31 March: 2022 to 2026')
    .requiredOption('--out <file>', 'where to write it; readable by its owner alone')
    .option(
      '--council-code <digits>',
      'three digits: the council’s number with the Department for Education',
      usualCouncil,
    )
    .action(exportCensusFile);
  census
    .command('check')
    .description('what would be sent back, child by child; exit 1 when a rule finds an error')
    .requiredOption('--year <year>', 'the year in which the census ends on 31 March: 2022 to 2026')
    .option('--json', 'print the answer as JSON')
    .action(checkYear);
}

async function checkYear({ year, json }: { year: string; json?: true }): Promise<void> {
  const { censusPeriod, checkRecord } = await import('#libs/returns');
  const check = await withDatabase((db) => checkRecord(db, censusPeriod(Number(year))));
  process.stdout.write(`${json ? JSON.stringify(check, undefined, 2) : inLines(check).join('\n')}\n`);
  const ofReturn = check.ofReturn.filter(({ level }) => level === 'error').length;
  process.exitCode = check.errors + ofReturn > 0 ? 1 : 0;
}

async function exportCensusFile({ year, out, councilCode }: Export): Promise<void> {
  if (!/^\d{3}$/.test(councilCode)) throw new Mistake('CLI.USAGE', '--council-code has three digits');
  const { censusPeriod, exportCensus } = await import('#libs/returns');
  const period = censusPeriod(Number(year));
  const sender = { councilCode, release: serviceVersion(), madeAt: new Date().toISOString() };
  const count = await withDatabase((db) => fileBeside(out, (stream) => exportCensus(db, period, sender, stream)));
  process.stdout.write(
    `${count} ${count === 1 ? 'child' : 'children'} from ${period.start} to ${period.end}: ${out}\n`,
  );
}
