import { type Command } from 'commander';
import { type Database } from '#libs/database';
import { type Found, type ReportLine } from '#libs/import';
import { type Actor } from '#libs/journey';
import { withDatabase } from './database';
import { Mistake } from './failure';
import { fileBeside } from './file-beside';

interface Options {
  by: string;
  team: string;
  system: string;
  names?: string;
  report?: string;
}

/** `journey import`: cases of another system go on here. */
export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('take cases over from another system, with a line for every row');
  const add = (name: string, file: string, description: string, read: Read): void => {
    command
      .command(`${name} ${file}`)
      .description(description)
      .requiredOption('--by <staff id>', 'who runs the import: an administrator or a senior manager of this council')
      .requiredOption('--team <id>', 'who receives work whose team this council does not have')
      .option('--system <name>', 'what to call the other system: letters, digits, hyphens', 'other-system')
      .option('--names <file>', 'CSV with the columns Child Unique ID, Given name, Family name')
      .option('--report <file>', 'every row with what became of it, as CSV; readable by its owner alone')
      .action((path: string, options: Options) => takeOver(name, path, options, read));
  };
  add('annex-a', '<file>', 'lists 1 to 7: a workbook, or a folder with their CSV files', async (path, when) =>
    (await import('#libs/import')).readAnnexFile(path, when),
  );
  add('census', '<file>', 'a Children in Need census as XML', async (path, when) =>
    (await import('#libs/import')).readCensusFile(path, when),
  );
}

type Read = (path: string, when: { today: string; now: string }) => Promise<Found>;

async function takeOver(name: string, path: string, options: Options, read: Read): Promise<void> {
  const { system, names, report } = options;
  if (!/^[a-z0-9-]{1,40}$/i.test(system))
    throw new Mistake('CLI.USAGE', '--system is made of letters, digits, hyphens');
  const { importEpisodes, readNames, reportAsCsv, reportInLines } = await import('#libs/import');
  const { londonDate } = await import('#libs/timescales');
  const now = new Date().toISOString();
  const found = await read(path, { now, today: londonDate(now) });
  const known = names === undefined ? {} : { names: await readNames(names) };
  const lines = await withDatabase(async (db): Promise<ReportLine[]> => {
    const { by, teamId } = await whoAndWhere(db, options);
    await note(db, by, `import ${name} from ${system}`);
    return importEpisodes(db, found, { by, teamId, now, system, progress, ...known });
  });
  if (report !== undefined) {
    await fileBeside(report, (out) => {
      out.write(reportAsCsv(lines));
      return Promise.resolve();
    });
  }
  process.stdout.write(`${reportInLines(lines).join('\n')}\n`);
  process.exitCode = lines.some(({ became }) => became === 'refused') ? 2 : 0;
}

function progress(done: number, of: number): void {
  if (done % 100 === 0) console.error(`${done} of ${of}`);
}

const mayImport = ['ADMINISTRATOR', 'SENIOR_MANAGER'];

/** The facts carry who ran the import. */
async function whoAndWhere(db: Database, { by: staffId, team }: Options) {
  const { gradeOf, roles } = await import('#libs/journey');
  const isId = /^[0-9a-f-]{36}$/i.test(staffId);
  const staff = isId ? await db.staff.findUnique({ where: { id: staffId } }) : null;
  if (!staff?.active || !staff.roles.some((role) => mayImport.includes(role))) {
    throw new Mistake('CLI.NOT_AN_IMPORTER', '--by names no administrator or senior manager on the staff list');
  }
  const receiving = await db.team.findUnique({ where: { id: team } });
  if (receiving === null || receiving.closedAt !== null)
    throw new Mistake('CLI.NO_SUCH_TEAM', '--team names no open team');
  const held = roles.filter((role) => staff.roles.includes(role));
  return { by: { id: staff.id, roles: held, grade: gradeOf(held) }, teamId: receiving.id };
}

/** A line of the access log before the first record is written. */
async function note(db: Database, actor: Actor, action: string): Promise<void> {
  const { audit } = await import('#libs/access');
  const { randomUUID } = await import('node:crypto');
  await audit(db, { actor, action, subjects: [], allowed: true, requestId: randomUUID(), page: 'command-line' });
}
