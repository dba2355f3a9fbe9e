import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audit } from '#libs/access';
import { asReader, type Database, type Tx } from '#libs/database';
import { type InspectionFile, readInspectionFile } from '#libs/inspection';
import { type Verification } from '#libs/ledger';
import { type Draw } from '#libs/record';
import { exportAnnex } from '#libs/returns';
import { londonDate } from '#libs/timescales';
import { Mistake } from '../failure';
import { type Choice, journeysChosen } from './journeys-chosen';
import { journeyPage } from './journey-page';
import { filesIn } from './manifest';
import { measuresAsAt, measuresNow } from './measures-csv';
import { asInspectorsOf, asNobody } from './read-as';
import { whoIsIn } from './who-is-in';

export interface PackAsked {
  folder: string;
  /** None: the lists and figures alone. */
  choice?: Choice;
  /** Undefined for now. */
  asAt?: Date;
  /** For which inspection it is made: with the restricted records that were named to it. */
  inspectionId?: string;
}

export interface Pack {
  journeys: number;
  files: number;
  draw?: Draw;
}

/**
 * Writes an inspection pack into an empty folder: a page and a JSON file for each journey, the lists, the measures, the check of the chain, and
 * a manifest with the SHA-256 of every file. Files are readable by their owner alone. Leaves a line in the access log before the first.
 * Refuses what `asInspectorsOf` and `journeysChosen` refuse.
 *
 * @param db as the worker sees it, for what leaves nobody out
 * @param reading as the API sees it: row-level security closes what is restricted
 * @param check the chain, as it stands today
 */
export async function writePack(
  { db, reading, check }: { db: Database; reading: Database; check: () => Promise<Verification> },
  { folder, choice, asAt, inspectionId }: PackAsked,
): Promise<Pack> {
  await emptyFolder(folder);
  const now = new Date();
  const at = asAt ?? now;
  const readAs = inspectionId === undefined ? asNobody : await asInspectorsOf(db, inspectionId, now);
  const { journeys, draw } = choice
    ? await journeysChosen(reading, choice, at, readAs)
    : { journeys: [], draw: undefined };
  await noteExport(db, [...(inspectionId === undefined ? [] : [inspectionId]), ...journeys]);
  await mkdir(join(folder, 'journeys'), { mode: 0o700 });
  for (const journeyId of journeys) {
    const read = (tx: Tx) => readInspectionFile(tx, journeyId, { at });
    await writeJourney(await asReader(reading, readAs.scopes[0], read, { timeout: 60_000 }), folder);
  }
  await exportAnnex(db, londonDate(at.toISOString()), join(folder, 'annex-a'));
  await write(folder, 'measures.csv', asAt ? await measuresAsAt(db, asAt) : await measuresNow(db, now));
  await write(folder, 'chain.json', inJson(await check()));
  const files = await filesIn(folder);
  const whoIsInIt = whoIsIn({ forInspection: inspectionId !== undefined });
  const about = { madeAt: now.toISOString(), asAt: at.toISOString(), inspectionId, whoIsInIt, journeys, sample: draw };
  await write(folder, 'manifest.json', inJson({ ...about, files }));
  return { journeys: journeys.length, files: files.length, ...(draw ? { draw } : {}) };
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new Mistake('CLI.USAGE', '--out is a folder that is empty or not there');
}

async function writeJourney(file: InspectionFile | undefined, folder: string): Promise<void> {
  if (!file) throw new Error('A journey that was chosen is not there any more');
  await write(folder, join('journeys', `${file.journeyId}.html`), journeyPage(file));
  await write(folder, join('journeys', `${file.journeyId}.json`), inJson(file));
}

function write(folder: string, path: string, content: string): Promise<void> {
  return writeFile(join(folder, path), content, { mode: 0o600, flag: 'wx' });
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function noteExport(db: Database, subjects: readonly string[]): Promise<void> {
  const what = { action: 'export inspection pack', subjects, allowed: true };
  return audit(db, { ...what, requestId: randomUUID(), page: 'command-line' });
}
