import { createDatabase, type Database, seedStaff } from '#libs/database';
import { type KeyRing } from '#libs/keys';
import { type CouncilToSimulate, simulatedCouncil, type SimulatedCouncil } from '#libs/simulation';
import { Mistake } from '../failure';
import { inBatch } from './batch';
import { councilRecord } from './council-record';
import { inProcesses } from './lane-processes';
import { type Life, lives } from './lives';
import { handOver } from './messages';
import { type Nearness, nearness } from './nearness';

export interface SimulateOptions extends CouncilToSimulate, Pick<Life, 'progress'> {
  /** Opens the database as its owner: the staff list is written as at an installation. */
  databaseUrl: string;
  /** Of the texts. */
  textKeys?: KeyRing;
  /** Each lane in a process of its own, which asks the environment for the keys of the texts. */
  apart?: true;
}

export interface Simulated {
  council: SimulatedCouncil;
  /** Acts, and rings of clocks. */
  done: number;
  /** Stages that a worker takes over. */
  open: number;
  /** How near it came to what was published. */
  near: Nearness[];
}

/** Lets a made-up council live from the first day to the last, in a database that has been migrated. Refuses CLI.RECORD_IN_USE. */
export async function simulate({
  databaseUrl: url,
  textKeys,
  apart,
  progress,
  ...asked
}: SimulateOptions): Promise<Simulated> {
  const council = simulatedCouncil(asked);
  const db = createDatabase({ url, role: 'journey_worker', textKeys, keepStatements: true, poolSize: 4 });
  const together: Life['together'] = (work) => inBatch(db, (all) => work(councilRecord(all)));
  try {
    await refuseToMix(db);
    await seedStaff(url, council.staff.everybody, council.staff.teams);
    const done = await (apart
      ? inProcesses(asked, url, progress)
      : lives({ council, together, ...(progress && { progress }) }));
    return { council, done, open: await handOver(db), near: await nearness(db, council.year) };
  } finally {
    await db.$disconnect();
  }
}

/** Made-up children never come among others: nobody could tell them apart again. */
async function refuseToMix(db: Database): Promise<void> {
  if ((await db.person.count()) === 0 && (await db.contact.count()) === 0) return;
  throw new Mistake('CLI.RECORD_IN_USE', 'This record already holds children: simulate into an empty database');
}
