import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { textKeys } from '../database';
import { Mistake } from '../failure';
import { type Choice } from '../inspection-pack/journeys-chosen';
import { ledgerSettings } from '../ledger.settings';

interface Options {
  out: string;
  sample?: string;
  seed?: string;
  journeys?: string;
  asAt?: string;
  inspection?: string;
}

export function addInspectionPackCommand(program: Command): void {
  program
    .command('inspection-pack')
    .description('write what an inspection asks for: journeys to print, lists, measures, the check of the chain')
    .requiredOption('--out <folder>', 'an empty folder, or one that is not there; readable by its owner alone')
    .option('--sample <number>', 'draw so many journeys at random, each at most once')
    .option('--seed <text>', 'draw the same sample again; chosen at random when left out')
    .option('--journeys <file>', 'these journeys: an id a line')
    .option(
      '--inspection <id>',
      'for this inspection, while it goes on: with the restricted records that were named to it',
    )
    .option(
      '--as-at <date>',
      'a day (its end in London) or an instant: of the journeys nothing that was written down later; the lists go by when things happened',
    )
    .action(makePack);
}

async function makePack({ out, asAt, inspection, ...which }: Options): Promise<void> {
  const inspectionId = inspectionIn(inspection);
  const choice = await choiceIn(which);
  const moment = await momentIn(asAt);
  const settings = await ledgerSettings(process.env);
  const { createDatabase } = await import('#libs/database');
  const { fileAnchor, knownKeys, verify } = await import('#libs/ledger');
  const { writePack } = await import('../inspection-pack/write-pack.js');
  const open = { url: settings.databaseUrl, textKeys: await textKeys(process.env), poolSize: 1 };
  const db = createDatabase({ ...open, role: 'journey_worker' });
  const reading = createDatabase({ ...open, role: 'journey_api' });
  try {
    const check = () => verify(db, fileAnchor(settings.anchorFile), knownKeys(settings));
    const pack = await writePack({ db, reading, check }, { folder: out, choice, asAt: moment, inspectionId });
    const drawn = pack.draw ? ` of ${pack.draw.population}, drawn with the seed ${pack.draw.seed}` : '';
    process.stdout.write(`Journeys: ${pack.journeys}${drawn}\nFiles: ${pack.files}, and manifest.json\n`);
  } finally {
    await Promise.all([db.$disconnect(), reading.$disconnect()]);
  }
}

async function choiceIn({ sample, seed, journeys }: Pick<Options, 'sample' | 'seed' | 'journeys'>) {
  if (sample !== undefined && journeys !== undefined) {
    throw new Mistake('CLI.USAGE', 'Either --sample or --journeys, not both');
  }
  if (journeys !== undefined) return listedIn(await readFile(journeys, 'utf8'));
  if (sample === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(sample)) throw new Mistake('CLI.USAGE', '--sample is a number from 1 to 9999');
  return { sample: Number(sample), seed: seed ?? randomUUID() } satisfies Choice;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function inspectionIn(id: string | undefined): string | undefined {
  if (id === undefined || uuid.test(id.toLowerCase())) return id?.toLowerCase();
  throw new Mistake('CLI.USAGE', '--inspection is the id of an inspection, as its page has it in its address');
}

function listedIn(text: string): Choice {
  const lines = text.split(/\r?\n/).map((line) => line.trim().toLowerCase());
  const listed = lines.filter((line) => line !== '');
  const wrong = lines.findIndex((line) => line !== '' && !uuid.test(line));
  if (wrong >= 0) throw new Mistake('CLI.USAGE', `Line ${wrong + 1} of --journeys is not the id of a journey`);
  return { listed };
}

async function momentIn(asAt: string | undefined): Promise<Date | undefined> {
  if (asAt === undefined) return undefined;
  const { endOfLondonDay } = await import('#libs/timescales');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asAt);
  const moment = new Date(isDay && !Number.isNaN(Date.parse(asAt)) ? Date.parse(endOfLondonDay(asAt)) - 1 : asAt);
  if (Number.isNaN(moment.getTime())) throw new Mistake('CLI.USAGE', '--as-at is a date such as 2026-03-13');
  const now = new Date();
  return moment < now ? moment : now;
}
