import { type IsoDate } from '#libs/timescales';
import { apartPlans } from '../apart/apart-plans';
import { apartStory } from '../apart/apart-story';
import { publishedFor } from '../council/figures';
import { laneCount, type Staff, staffFor } from '../council/staff';
import { type CouncilYear } from '../road/council-year';
import { familyPlans } from '../road/family-plans';
import { familyStory } from './family-story';
import { type FamilyStory } from './in-order';

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
  const families = [...inNeed(year, staff), ...apart(year, staff)];
  const tellers = new Map(families.map(({ key, tell }) => [key, tell]));
  const story = (key: string): FamilyStory => {
    const tell = tellers.get(key);
    if (tell === undefined) throw new Error(`There is no family ${key}`);
    return tell();
  };
  const byStart = families.map(({ key, startsAt, lane }) => ({ key, startsAt, lane }));
  byStart.sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
  return { year, staff, families: byStart, story };
}

interface Teller {
  key: string;
  startsAt: IsoDate;
  lane: number;
  tell: () => FamilyStory;
}

function inNeed(year: CouncilYear, staff: Staff): Teller[] {
  return familyPlans(year).map((plan, n) => {
    const startsAt = plan.roads[0]?.referralOn ?? year.from;
    return { key: plan.key, startsAt, lane: n % laneCount, tell: () => familyStory(year, staff, plan, n) };
  });
}

/** They number on from the others, so that no pupil number comes twice. */
function apart(year: CouncilYear, staff: Staff): Teller[] {
  return apartPlans(year).map((plan, n) => ({
    key: plan.key,
    startsAt: plan.on,
    lane: n % laneCount,
    tell: () => apartStory(year, staff, plan, 50_000 + n),
  }));
}
