import fc from 'fast-check';
import { type FosteringState, isWhole } from '../privateFostering/fostering.state';
import { type Clock, type StageKind } from '../shared/decider';
import { stages } from '../stages';
import { beginnings } from '../testing/journeys/beginnings';
import { Dice, walksOf } from '../testing/journeys/dice';
import { walkers } from '../testing/journeys/walkers';
import { World } from '../testing/journeys/world';
import { opened } from '../testing/journey.story';
import { fold } from '../testing/rule-book';
import { journey } from './journey.stage';

jest.setTimeout(120_000);

/** Episodes of need twice as often as journeys of the other kinds, which are fewer. */
const oftenOfNeed = [...beginnings, ...beginnings.filter(({ kind }) => kind === 'episodeOfNeed')];

const services = ['section47Enquiry', 'initialConference', 'childProtectionPlan', 'childInNeedPlan'];
const assessments = ['initialAssessment', 'singleAssessment', 'coreAssessment'];

/** What no sequence of acts may ever break; the numbers are rules of the CIN census. */
const always: Readonly<Record<string, (world: World) => boolean>> = {
  'never a child in need plan beside a protection plan (4001, 4016)': (world) =>
    world.openOf('childInNeedPlan', 'childProtectionPlan') <= 1,
  'one assessment at a time (8896)': (world) => world.openOf(...assessments) <= 1,
  'one enquiry at a time (8839)': (world) => world.openOf('section47Enquiry') <= 1,
  'a protection plan starts with its conference (2885)': ({ file, conferences }) =>
    file.stages
      .filter(({ kind }) => is(kind, 'childProtectionPlan'))
      .every(({ startsAt }) => conferences.includes(startsAt)),
  'no closure after assessment once there was an enquiry, a conference or a plan (2990)': ({ file }) =>
    !('reason' in file && ['RC8', 'RC9'].includes(String(file.reason))) ||
    !file.stages.some(({ kind }) => services.includes(kind)),
  'a closed journey has nothing open (8867, 8868)': ({ file, walking }) =>
    file.status !== 'closed' ||
    (file.stages.every(({ outcome }) => outcome !== undefined) && [...walking.values()].every(({ ended }) => ended)),
  'nothing happened after the closure (8620)': ({ file, events }) =>
    !('closedAt' in file) ||
    events.every(({ type, at }) => written.includes(type) || Date.parse(at) <= Date.parse(String(file.closedAt))),
  'a child in need without a plan is an alarm, and nothing else is': ({ file }) =>
    (file.status === 'open' && file.need === 'inNeed' && !file.stages.some(isLivePlan)) ===
    file.withoutPlan.some(({ stoppedAt }) => stoppedAt === undefined),
  'a child with a live protection plan is known to be one': (world) =>
    (world.openOf('childProtectionPlan') === 1) === (world.file.need === 'childProtection'),
  'an open journey is never left alone: a stage is open, or somebody has to decide': ({ file }) =>
    file.status !== 'open' || file.steps.length > 0 || file.stages.some(({ outcome }) => outcome === undefined),
  'nobody authorises their own proposal': ({ events }) =>
    events.every((event, at) => event.type !== 'closed' || !proposedBy(events.slice(0, at)).includes(event.by.id)),
  'every clock runs forward, and each turn of a rule is one': ({ walking }) =>
    [...walking.values()].every(
      ({ kind, state }) => state === undefined || areSound(stages[kind as StageKind].clocks(state)),
    ),
  'no missing episode ends without an answer about the interview, and without the agency, unless the report was mistaken':
    (world) =>
      endedStages(world, 'missingEpisode').every(
        ({ did, state }) =>
          did('interviewCompleted', 'interviewDeclined', 'interviewNotHeld') &&
          (did('voluntaryAgencyTold') || (state as { neverMissing?: true }).neverMissing === true),
      ),
  'nobody interviews a missing child who works with the child': (world) =>
    stagesOf(world, 'missingEpisode').every(({ events }) =>
      events.every((event, at) => {
        const { interviewerId } = event as { interviewerId?: string };
        const worker = events.slice(0, at).findLast(({ type }) => type === 'allocated') as
          { workerId?: string } | undefined;
        return interviewerId === undefined || interviewerId !== worker?.workerId;
      }),
    ),
  'no private fostering ends with a report owed, a prohibition apart, and none is suitable that nobody saw': (world) =>
    stagesOf(world, 'privateFostering').every(({ state }) => {
      const { status, visits, suitability } = state as FosteringState;
      const owed = visits.some(({ reportHash }) => reportHash === undefined);
      const isSeen = suitability === undefined || suitability === 'prohibited' || visits.some(isWhole);
      return isSeen && (status !== 'ended' || !owed);
    }),
  'no stage starts before the referral (1103, 2889, 1104, 1105)': ({ file }) =>
    file.stages.every(({ startsAt }) => Date.parse(startsAt) >= Date.parse(file.referralAt)),
};

/** What is learnt after the end is written down all the same. */
const written: readonly string[] = [
  ...[
    'viewsRecorded',
    'noteRecorded',
    'chronologyCurated',
    'chronologyCompleted',
    'referredOnward',
    'latenessExplained',
  ],
];

function is(kind: string, other: string): boolean {
  return kind === other;
}

function areSound(clocks: readonly Clock[]): boolean {
  const turns = clocks.map(({ rule, n }) => `${rule} ${n}`);
  return (
    new Set(turns).size === turns.length &&
    clocks.every(
      ({ startedAt, stoppedAt }) => stoppedAt === undefined || Date.parse(stoppedAt) >= Date.parse(startedAt),
    )
  );
}

function stagesOf({ walking }: World, kind: string) {
  return [...walking.values()].filter((stage) => stage.kind === kind && stage.state !== undefined);
}

function endedStages(world: World, kind: string) {
  return stagesOf(world, kind)
    .filter(({ ended }) => ended !== undefined)
    .map(({ state, events }) => ({
      state,
      did: (...types: string[]) => events.some(({ type }) => types.includes(type)),
    }));
}

function isLivePlan({ kind, outcome }: { kind: string; outcome?: string }): boolean {
  return outcome === undefined && ['childInNeedPlan', 'childProtectionPlan'].includes(kind);
}

function proposedBy(events: World['events']): readonly string[] {
  const last = events.findLast(({ type }) => type === 'closureProposed');
  return last?.type === 'closureProposed' && events.at(-1)?.type !== 'closed' ? last.authors : [];
}

describe('whatever people do on a journey and its stages', () => {
  const reached = {
    steps: 0,
    closed: 0,
    plans: 0,
    superseded: 0,
    interviews: 0,
    arrangements: 0,
    asks: 0,
    handovers: 0,
  };

  it('no census rule is broken, in 2,400 walks', () => {
    const walks = fc.tuple(fc.constantFrom(...oftenOfNeed), walksOf(44));
    fc.assert(
      fc.property(walks, ([beginning, steps]) => {
        const world = new World(beginning, walkers);
        for (const throws of steps) {
          world.step(new Dice(throws));
          for (const [rule, holds] of Object.entries(always)) if (!holds(world)) throw new Error(`Broken: ${rule}`);
        }
        count(world, steps.length);
      }),
      { numRuns: 2_400 },
    );
  });

  it('the walks reach plans, plans that replace others, closures, and the ends of other journeys', () => {
    expect(reached.steps).toBeGreaterThan(20_000);
    const often = Object.entries(reached).map(([what, times]) => [what, Math.min(times, 5)]);
    expect(often).toEqual(Object.keys(reached).map((what) => [what, 5]));
  });

  it('a journey folded from what was stored is the same journey', () => {
    fc.assert(
      fc.property(walksOf(30), (steps) => {
        const world = new World(opened, walkers);
        for (const throws of steps) world.step(new Dice(throws));
        const stored = JSON.parse(JSON.stringify(world.events)) as World['events'];
        expect(fold(journey, stored)).toEqual(world.file);
        expect(journey.clocks(fold(journey, stored))).toEqual(journey.clocks(fold(journey, world.events)));
      }),
      { numRuns: 200 },
    );
  });

  function count(world: World, steps: number): void {
    reached.steps += steps;
    reached.closed += world.file.status === 'closed' ? 1 : 0;
    reached.plans += world.conferences.length;
    reached.interviews += endedStages(world, 'missingEpisode').length;
    reached.arrangements += endedStages(world, 'privateFostering').length;
    reached.asks += world.events.filter(({ type }) => type === 'askHeard').length;
    reached.handovers += world.events.filter(({ type }) => type === 'workerTransferred').length;
    reached.superseded += world.events.filter(({ type }) => type === 'stageSuperseded').length;
  }
});
