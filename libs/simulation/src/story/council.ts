import { type IsoDate } from '#libs/timescales';
import { publishedFor } from '../council/figures';
import { laneCount, type Staff, staffFor } from '../council/staff';
import { type CouncilYear } from '../road/council-year';
import { familyPlans } from '../road/family-plans';
import { type FamilyPlan } from '../road/road.types';
import { type FamilyStory, familyStory } from './family-story';

export interface CouncilToSimulate {
  /** The same seed makes the same council, fact by fact. */
  seed: string;
  /** First and last day, YYYY-MM-DD. */
  from: IsoDate;
  to: IsoDate;
  /** 1 is the size of Torbay in the year that is held against it. */
  scale: number;
}

/** A council that nobody lives in: its staff, and the script of every family. */
export interface SimulatedCouncil {
  year: CouncilYear;
  staff: Staff;
  /** In order of their first moment. Each script is made when it is asked for. */
  families: readonly { key: string; startsAt: string; lane: number }[];
  story(key: string): FamilyStory;
}

export function simulatedCouncil({ seed, from, to, scale }: CouncilToSimulate): SimulatedCouncil {
  const year: CouncilYear = { seed, from, to, scale, published: publishedFor(from) };
  const staff = staffFor(seed, year.published.openAtEnd * scale);
  const plans = new Map<string, [FamilyPlan, number]>(familyPlans(year).map((plan, n) => [plan.key, [plan, n]]));
  const story = (key: string): FamilyStory => {
    const known = plans.get(key);
    if (known === undefined) throw new Error(`There is no family ${key}`);
    return familyStory(year, staff, ...known);
  };
  const families = [...plans.values()]
    .map(([plan, n]) => ({ key: plan.key, lane: n % laneCount, startsAt: plan.roads[0]?.referralOn ?? from }))
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
  return { year, staff, families, story };
}
