import { type Command } from 'commander';
import { type Database } from '#libs/database';
import { type Found } from '#libs/import';
import { type Actor } from '#libs/journey';
import { withDatabase } from '../database';
import { Mistake } from '../failure';
import { fileBeside } from '../file-beside';

interface Options {
  by?: string;
  team?: string;
  system: string;
  names?: string;
  workers?: string;
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
      .option('--by <staff id>', `needed: ${needed.by}`)
      .option('--team <id>', `needed: ${needed.team}`)
      .option('--system <name>', 'what to call the other system: letters, digits, hyphens', 'other-system')
      .option('--names <file>', 'CSV with the columns Child Unique ID, Given name, Family name')
      .option('--workers <file>', 'CSV with the columns Worker, Staff ID: who of the other system is who here')
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

const needed = {
  by: 'who runs the import, an administrator or a senior manager of this council',
  team: 'who receives work whose team this council does not have',
};

/** Refuses CLI.USAGE with all that is missing or wrong. */
function complete({ by, team, ...options }: Options) {
  const problems = [
    ...(by === undefined ? [`--by is missing: ${needed.by}`] : []),
    ...(team === undefined ? [`--team is missing: ${needed.team}`] : []),
    ...(/^[a-z0-9-]{1,40}$/i.test(options.system) ? [] : ['--system is made of letters, digits, hyphens']),
  ];
  if (by === undefined || team === undefined || problems.length > 0)
    throw new Mistake('CLI.USAGE', problems.join('; '));
  return { ...options, by, team };
}

type Read = (path: string, when: { today: string; now: string }) => Promise<Found>;

async function takeOver(name: string, path: string, options: Options, read: Read): Promise<void> {
  const { by: staffId, team, system, names, workers: whoIsWho, report } = complete(options);
  const { importEpisodes, readNames, readWorkers, reportAsCsv, reportInLines, unmatchedWorkers } =
    await import('#libs/import');
  const { londonDate } = await import('#libs/timescales');
  const now = new Date().toISOString();
  const found = await read(path, { now, today: londonDate(now) });
  const known = names === undefined ? {} : { names: await readNames(names) };
  const { lines, unmatched } = await withDatabase(async (db) => {
    const { by, teamId } = await whoAndWhere(db, staffId, team);
    const workers = whoIsWho === undefined ? undefined : await readWorkers(db, whoIsWho);
    await note(db, by, `import ${name} from ${system}`);
    const whole = { by, teamId, now, system, progress, ...known, ...(workers && { workers }) };
    return {
      lines: await importEpisodes(db, found, whole),
      unmatched: workers ? unmatchedWorkers(found.episodes, workers) : [],
    };
  });
  if (report !== undefined) {
    await fileBeside(report, (out) => {
      out.write(reportAsCsv(lines, unmatched));
      return Promise.resolve();
    });
  }
  process.stdout.write(`${reportInLines(lines, unmatched).join('\n')}\n`);
  process.exitCode = lines.some(({ became }) => became === 'refused') ? 2 : 0;
}

function progress(done: number, of: number): void {
  if (done % 100 === 0) console.error(`${done} of ${of}`);
}

const mayImport = ['ADMINISTRATOR', 'SENIOR_MANAGER'];

/** The facts carry who ran the import. */
async function whoAndWhere(db: Database, staffId: string, team: string) {
  const { gradeOf, roles } = await import('#libs/journey');
  const isId = /^[0-9a-f-]{36}$/i.test(staffId);
  const staff = isId ? await db.staff.findUnique({ where: { id: staffId } }) : null;
  const receiving = await db.team.findUnique({ where: { id: team } });
  const mayNot = !staff?.active || !staff.roles.some((role) => mayImport.includes(role));
  const nowhere = receiving === null || receiving.closedAt !== null;
  const problems = [
    ...(mayNot ? ['--by names no administrator or senior manager on the staff list'] : []),
    ...(nowhere ? ['--team names no open team'] : []),
  ];
  if (mayNot || nowhere) throw new Mistake(mayNot ? 'CLI.NOT_AN_IMPORTER' : 'CLI.NO_SUCH_TEAM', problems.join('; '));
  const held = roles.filter((role) => staff.roles.includes(role));
  return { by: { id: staff.id, roles: held, grade: gradeOf(held) }, teamId: receiving.id };
}

/** A line of the access log before the first record is written. */
async function note(db: Database, actor: Actor, action: string): Promise<void> {
  const { audit } = await import('#libs/access');
  const { randomUUID } = await import('node:crypto');
  await audit(db, { actor, action, subjects: [], allowed: true, requestId: randomUUID(), page: 'command-line' });
}
