import type { StageInput } from '#libs/contracts';
import { type Actor, type InitialConferenceCommand, type Presence, type ProtectionPlanCommand } from '#libs/journey';
import { type Calendar, englandAndWales } from '#libs/timescales';
import { actsOn } from './acts-on';
import { act, amira, hashOf, tom } from './people-and-acts';
import { begun } from './protecting';
import { type StageStories } from './stage-stories';

/** Made-up people: ids only, as everywhere in a history. */
const person = (n: number, role: Actor['roles'][number]): Actor => ({
  id: `10000000-0000-4000-8000-0000000000${n}`,
  roles: [role],
  grade: 'none',
});
export const clara = person(21, 'CONFERENCE_CHAIR');
export const quentin = person(22, 'QA_SCRUTINEER');
export const olga = person(23, 'ADMINISTRATOR');

export const needId = '40000000-0000-4000-8000-000000000001';
export const actionId = '50000000-0000-4000-8000-000000000001';

/** A plan lasts longer than the table of bank holidays reaches: the years after it have none in these stories. */
export const longCalendar: Calendar = { ...englandAndWales, horizon: { ...englandAndWales.horizon, to: '2033-12-31' } };

/** What people do with a conference or a plan. */
export const conferringOn = actsOn<InitialConferenceCommand | ProtectionPlanCommand>;

/** A manager opens a conference on the journey of that assessment: its clock runs from then. */
export async function conferenceOn(
  stories: StageStories,
  assessment: StageInput,
  at: string,
  conferenceType?: 'transferIn' | 'preBirth',
): Promise<StageInput> {
  const journeyId = assessment.stageId.slice(0, assessment.stageId.indexOf('/'));
  const command = { type: 'openStage', by: tom, at, kind: 'initialConference', conferenceType, context: { journeyId } };
  await stories.stages.act({ stageId: journeyId, kind: 'journey' }, act(command));
  return begun(stories, assessment, 'initialConference');
}

export const passed = {
  result: 'passed',
  childInNeedPlanWouldDo: false,
  reportsPresent: true,
  participationPlanned: true,
  gpInvited: true,
  textHash: hashOf('scrutiny'),
} as const;

export const chairedBy = (bookedFor: string) =>
  ({ bookedFor, chairId: clara.id, chairEmployment: 'permanent', chairKnowsFamily: false }) as const;

export const attendance: Presence[] = (['socialCare', 'police', 'gp', 'school'] as const).map((agency) => ({
  agency,
  invited: true,
  attendance: 'attended',
  report: 'received',
}));

/** The chair decides for a plan. */
export const aPlan = (firstCoreGroupOn: string, reviewOn: string) =>
  ({
    outcome: 'plan',
    childInNeedPlanWouldDo: false,
    participation: 'PN2',
    dissent: [],
    category: 'NEG',
    firstCoreGroupOn,
    reviewOn,
    textHash: hashOf('decision'),
    context: { previousPlans: 0 },
  }) as const;

export const aVisit = {
  seen: true,
  seenAlone: true,
  bedroomSeen: true,
  textHash: hashOf('visit'),
  voiceHash: hashOf('voice'),
} as const;

export const aCoreGroup = (nextOn: string) =>
  ({
    chair: amira.id,
    attendance,
    progress: [{ actionId, progress: 'onTrack' }],
    risk: 'lower',
    nextOn,
    textHash: hashOf('core group'),
    voiceHash: hashOf('voice'),
  }) as const;

export const aSupervision = {
  progress: [{ actionId, progress: 'onTrack' }],
  textHash: hashOf('supervision'),
  challengeHash: hashOf('challenge'),
  context: { wordsWritten: { written: 200, fewest: 50 } },
} as const;

type People = ReturnType<typeof conferringOn>;

/** The whole plan, written and active, on one day. */
export async function writtenPlan(people: People, at: string, dueOn: string): Promise<void> {
  await people('addNeed', amira, at, { kind: 'risk', textHash: hashOf('risk'), context: { freshId: needId } });
  const words = { textHash: hashOf('action'), measureHash: hashOf('measure') };
  await people('addAction', amira, at, { needId, owner: 'mother', dueOn, ...words, context: { freshId: actionId } });
  const contingencyHash = hashOf('contingency');
  await people('setArrangements', amira, at, { coreGroup: ['socialCare', 'school'], visits: 'usual', contingencyHash });
  await people('activatePlan', amira, at, {});
}

/** Child and mother are asked, and an advocate is offered. */
export async function heardBefore(people: People, at: string, occasion: 'conference' | 'review'): Promise<void> {
  await people('offerAdvocate', amira, at, { offeredOn: at.slice(0, 10), answer: 'accepted' });
  for (const whose of ['child', 'mother']) {
    await people('recordViews', amira, at, { occasion, whose, answer: 'given', textHash: hashOf(`${whose} said`) });
  }
}
