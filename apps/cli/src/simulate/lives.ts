import { laneCount, type SimulatedCouncil } from '#libs/simulation';
import { endOfLondonDay } from '#libs/timescales';
import { CouncilIds } from './council-ids';
import { Lane, type LaneOptions } from './lane';
import { World } from './world';

export interface Life extends Pick<LaneOptions, 'together'> {
  council: SimulatedCouncil;
  /** Which lanes; all when left out. */
  lanes?: readonly number[];
  /** Told how much is done and which day it is in the simulation. */
  progress?: (done: number, day: string) => void;
}

const everyLane = Array.from({ length: laneCount }, (_, which) => which);
const batch = 100;
const weekMs = 7 * 86_400_000;

type Families = SimulatedCouncil['families'];

/** Lets a made-up council live to its last day. Answers how many acts and rings of clocks that took. */
export async function lives({ council, lanes: asked = everyLane, together, progress }: Life): Promise<number> {
  const { seed, to } = council.year;
  const ids = new CouncilIds(seed);
  const staff = new Map(council.staff.everybody.map((one) => [one.id, one]));
  let all = 0;
  const done = (count: number, at: number): void => {
    all += count;
    progress?.(all, new Date(at).toISOString().slice(0, 10));
  };
  const until = endOfLondonDay(to);
  const lanes = asked.map((which) => ({
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
