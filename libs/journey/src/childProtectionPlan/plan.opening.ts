import { noMeeting } from '../conference/meeting.evolve';
import { emptyPlan } from '../shared/action-plan.evolve';
import { type Passed } from '../shared/passing';
import { type StageOpening } from '../shared/opening';
import { type LivePlan } from './plan.state';

/** A plan is in force from the conference on: every clock runs from there. */
export function onceOpened(event: StageOpening): LivePlan {
  const { at, ruleSet, teamId, journeyId, personId, n, passed = {} } = event;
  const category = wordOf(passed, 'category');
  const chairId = wordOf(passed, 'chairId');
  const duty = { startedAt: at, done: [] };
  return {
    status: 'outline',
    openedAt: at,
    ruleSet,
    ...(teamId === undefined ? {} : { teamId }),
    journeyId,
    personId,
    n,
    ...(category === undefined ? {} : { initialCategory: category, category }),
    ...(chairId === undefined ? {} : { chairId }),
    previousPlans: typeof passed.previousPlans === 'number' ? passed.previousPlans : 0,
    preBirth: passed.conferenceType === 'preBirth',
    plan: emptyPlan,
    visits: duty,
    visitLog: [],
    frequencies: [],
    coreGroups: duty,
    coreGroupLog: [],
    supervision: duty,
    supervisionLog: [],
    reviews: duty,
    meeting: noMeeting,
    reviewLog: [],
    driftAnswers: [],
    seniorReviews: duty,
    seniorReviewLog: [],
    orders: [],
    views: [],
    extensions: [],
  };
}

function wordOf(passed: Passed, key: string): string | undefined {
  const value = passed[key];
  return typeof value === 'string' ? value : undefined;
}
