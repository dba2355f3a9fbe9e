import { startOfLondonDay } from '#libs/timescales';
import { noMeeting } from '../conference/meeting.evolve';
import { emptyPlan } from '../shared/action-plan.evolve';
import { type Duty } from '../shared/duty';
import { type Passed } from '../shared/passing';
import { type StageOpening } from '../shared/opening';
import { type LivePlan } from './plan.state';

/** A plan is in force from the conference on: every clock runs from there. */
export function onceOpened(event: StageOpening): LivePlan {
  const { at, ruleSet, teamId, journeyId, personId, n, passed = {} } = event;
  const category = wordOf(passed, 'category');
  const chairId = wordOf(passed, 'chairId');
  const duty = { startedAt: at, done: [] };
  const before = takenFrom(event);
  return {
    status: 'outline',
    openedAt: at,
    ruleSet,
    ...(teamId === undefined ? {} : { teamId }),
    journeyId,
    personId,
    n,
    ...(category === undefined
      ? {}
      : { initialCategory: category, category: wordOf(passed, 'latestCategory') ?? category }),
    ...(chairId === undefined ? {} : { chairId }),
    previousPlans: typeof passed.previousPlans === 'number' ? passed.previousPlans : 0,
    preBirth: passed.conferenceType === 'preBirth',
    plan: emptyPlan,
    visits: before?.neverVisited ? duty : since(duty, before, before?.visitedOn),
    visitLog: [],
    frequencies: [],
    coreGroups: since(duty, before),
    coreGroupLog: [],
    supervision: since(duty, before),
    supervisionLog: [],
    reviews: reviewed(duty, before),
    meeting: noMeeting,
    reviewLog: [],
    driftAnswers: [],
    seniorReviews: duty,
    seniorReviewLog: [],
    orders: [],
    ...(before === undefined ? {} : { takenOver: before }),
    views: [],
    extensions: [],
  };
}

function wordOf(passed: Passed, key: string): string | undefined {
  const value = passed[key];
  return typeof value === 'string' ? value : undefined;
}

/** What the other system says of the plan's work before it came here. */
function takenFrom({ takenOver, passed = {} }: StageOpening): LivePlan['takenOver'] {
  if (takenOver === undefined) return undefined;
  const { reviewedOn, seenAlone } = passed;
  const visitedOn = wordOf(passed, 'visitedOn');
  const latestCategory = wordOf(passed, 'latestCategory');
  return {
    ...takenOver,
    reviewedOn: Array.isArray(reviewedOn) ? reviewedOn : [],
    ...(visitedOn === undefined ? {} : { visitedOn }),
    ...(passed.neverVisited === true ? { neverVisited: true as const } : {}),
    ...(typeof seenAlone === 'boolean' ? { seenAlone } : {}),
    ...(latestCategory === undefined ? {} : { latestCategory }),
  };
}

/** The turn that ran there goes on here: from the day on which it was last done, else from the taking over. */
function since(duty: Duty, before: LivePlan['takenOver'], lastOn?: string): Duty {
  if (before === undefined) return duty;
  return { ...duty, before: lastOn === undefined ? before.at : startOfLondonDay(lastOn) };
}

/** The first review is counted from the plan's own beginning, wherever that was. */
function reviewed(duty: Duty, before: LivePlan['takenOver']): Duty {
  const lastOn = before?.reviewedOn.at(-1);
  return lastOn === undefined ? duty : since(duty, before, lastOn);
}
