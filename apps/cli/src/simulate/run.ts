import { createDatabase, type Database, seedStaff } from '#libs/database';
import { type CouncilToSimulate, laneCount, simulatedCouncil, type SimulatedCouncil } from '#libs/simulation';
import { endOfLondonDay } from '#libs/timescales';
import { inBatch } from './batch';
import { CouncilIds } from './council-ids';
import { councilRecord, type CouncilRecord } from './council-record';
import { Lane } from './lane';
import { World } from './world';

export interface SimulateOptions extends CouncilToSimulate {
  /** Opens the database as its owner: the staff list is written as at an installation. */
  databaseUrl: string;
  /** Told how much is done and which day it is in the simulation. */
  progress?: (done: number, day: string) => void;
}

export interface Simulated {
  council: SimulatedCouncil;
  /** Acts, and rings of clocks. */
  done: number;
}

const batch = 100;
const weekMs = 7 * 86_400_000;

type Families = SimulatedCouncil['families'];

/** Lets a made-up council live from the first day to the last, in a database that has been migrated. */
export async function simulate(options: SimulateOptions): Promise<Simulated> {
  const council = simulatedCouncil(options);
  await seedStaff(options.databaseUrl, council.staff.everybody, council.staff.teams);
  const db = createDatabase({ url: options.databaseUrl, role: 'journey_worker', keepStatements: true, poolSize: 4 });
  try {
    return { council, done: await live(db, council, options) };
  } finally {
    await db.$disconnect();
  }
}

async function live(db: Database, council: SimulatedCouncil, { seed, to, progress }: SimulateOptions): Promise<number> {
  const ids = new CouncilIds(seed);
  const staff = new Map(council.staff.everybody.map((one) => [one.id, one]));
  let all = 0;
  const done = (count: number, at: number): void => {
    all += count;
    progress?.(all, new Date(at).toISOString().slice(0, 10));
  };
  const until = endOfLondonDay(to);
  const together = (work: (record: CouncilRecord) => Promise<void>) => inBatch(db, (all) => work(councilRecord(all)));
  const lanes = Array.from({ length: laneCount }, (_, which) => ({
    lane: new Lane({ together, ids, world: new World(staff), until, batch, done }),
    families: council.families.filter((family) => family.lane === which),
  }));
  await Promise.all(lanes.map(({ lane, families }) => runs(lane, families, council, until)));
  return all;
}

/** Week by week, so that only the scripts of families whose time has come are in memory. */
async function runs(lane: Lane, families: Families, council: SimulatedCouncil, until: string): Promise<void> {
  const waiting = [...families];
  for (let day = Date.parse(families[0]?.startsAt ?? until); day < Date.parse(until); day += weekMs) {
    const before = new Date(day + weekMs).toISOString();
    for (; begins(waiting[0], before); waiting.shift()) lane.add(council.story(waiting[0]?.key ?? ''));
    await lane.run(Date.parse(before));
  }
}

function begins(family: Families[number] | undefined, before: string): boolean {
  return family !== undefined && family.startsAt < before;
}
