import { v5 } from 'uuid';
import { type ActContext, type ActForm, type ContextName, monthsBefore, policyValue } from '#libs/journey';
import { londonDate } from '#libs/timescales';
import { type Codes } from '#libs/simulation';
import { type Known, type World } from './world';

/** What an act is about. */
export interface About {
  at: string;
  commandId: string;
  journeyId?: string;
  household: string;
  known?: Known;
  codes: Codes;
  words?: Codes;
}

const baseline = policyValue('domesticAbuseBaseline');
const caseloads = policyValue('caseloads');
const fewest = policyValue('supervision').briefBelowWords;
const missing = policyValue('missingEpisodes');

/** What the service knows and nobody may say, as its policies stand by default. */
export function contextOf(world: World, { context = [] }: ActForm, about: About): Partial<ActContext> {
  const found = context.map((name) => [name, looks[name]?.(world, about)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

type Look = (world: World, about: About) => unknown;

const looks: Partial<Record<ContextName, Look>> = {
  openJourneyId: (_, { known }) => known?.openJourneys.episodeOfNeed,
  openJourneys: (_, { known }) => ({ ...known?.openJourneys }),
  domesticAbuse: (world, { household, at }) => {
    const since = `${monthsBefore(londonDate(at), baseline.windowMonths)}T00:00:00.000Z`;
    return { notifications: world.domesticAbuse(household, since), ...baseline };
  },
  journeyId: (_, { journeyId }) => journeyId,
  freshId: (_, { commandId }) => v5('fresh id', commandId),
  wordsWritten: (_, { words = {} }) => ({ written: Object.values(words).join(' ').split(/\s+/).length, fewest }),
  previousPlans: (_, { known }) => known?.protectionPlans ?? 0,
  missingEpisodes: (_, { known, at }) => {
    const since = Date.parse(at) - missing.windowDays * 86_400_000;
    return { episodes: (known?.missingSince ?? []).filter((one) => Date.parse(one) >= since).length, ...missing };
  },
  childsWorkers: () => [],
  bornOn: (_, { known }) => known?.child.dateOfBirth,
  expectedOn: (_, { known }) => known?.child.expectedDateOfBirth,
  caseload: (world, { codes, journeyId = '' }) => {
    const worker = world.colleague(String(codes.workerId));
    const cap = worker.newlyQualified ? caseloads.newlyQualified : caseloads.others;
    return { held: world.caseload(worker.id, journeyId), cap, newlyQualified: worker.newlyQualified };
  },
  chronologyComplete: () => true, // the script completes it in the moments before
};
