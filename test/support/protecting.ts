import type { StageInput } from '#libs/contracts';
import { type Actor, type Section47Command, type StageKind, type StrategyDiscussionCommand } from '#libs/journey';
import { actsOn } from './acts-on';
import { eventually } from './eventually';
import { act, amira, hashOf, tom } from './people-and-acts';
import { type StageStories } from './stage-stories';

/** Made-up people: ids only, as everywhere in a history. */
const person = (n: number, role: Actor['roles'][number], grade: Actor['grade']): Actor => ({
  id: `10000000-0000-4000-8000-0000000000${n}`,
  roles: [role],
  grade,
});
export const edith = person(11, 'EDT_WORKER', 'practitioner');
export const mona = person(12, 'TEAM_MANAGER', 'teamManager');
export const sofia = person(13, 'SENIOR_MANAGER', 'seniorManager');

/** What people do with a strategy discussion or an enquiry. */
export const protectingOn = actsOn<StrategyDiscussionCommand | Section47Command>;

/** Somebody opens a strategy discussion on the journey of that assessment. */
export async function strategyDiscussionOn(
  stories: StageStories,
  assessment: StageInput,
  by: Actor,
  at: string,
): Promise<StageInput> {
  const journeyId = journeyIdOf(assessment);
  const command = { type: 'openStage', by, at, kind: 'strategyDiscussion', context: { journeyId } };
  await stories.stages.act({ stageId: journeyId, kind: 'journey' }, act(command));
  return begun(stories, assessment, 'strategyDiscussion');
}

/** The journey's first stage of that kind, once it is at work. */
export async function begun(stories: StageStories, neighbour: StageInput, kind: StageKind): Promise<StageInput> {
  const stage: StageInput = { stageId: `${journeyIdOf(neighbour)}/${kind}-1`, kind };
  await eventually(() => expect(stories.record.loads).toContain(stage.stageId));
  return stage;
}

function journeyIdOf({ stageId }: StageInput): string {
  return stageId.slice(0, stageId.indexOf('/'));
}

const came = (agency: 'socialCare' | 'police' | 'healthVisitor' | 'school') =>
  ({ agency, invited: true, attendance: 'attended', report: 'none' }) as const;

/** Minutes of a discussion with the police, health and the school; or of a call with the police alone. */
export const minutes = (dueOn: string, policeOnly = false) => ({
  attendance: policeOnly
    ? [came('socialCare'), came('police')]
    : [came('socialCare'), came('police'), came('healthVisitor'), came('school')],
  ...(policeOnly ? { fewAgenciesReason: 'outOfHours' } : {}),
  actions: [{ owner: amira.id, dueOn }],
  textHash: hashOf('minutes'),
});

/** Everything that an enquiry needs before it is concluded, on one day. */
export async function enquireWhole(stories: StageStories, enquiry: StageInput, at: string): Promise<void> {
  const people = protectingOn(stories, enquiry);
  await people('allocate', tom, at, { workerId: amira.id, teamId: 'team-east' });
  await people('setResponsibility', tom, at, { childWithDisabilities: false, textHash: hashOf('who does what') });
  await people('seeChild', amira, at, { seen: true, seenAlone: true, textHash: hashOf('the child') });
  await people('recordMedical', amira, at, { medical: 'notNeeded' });
  for (const agency of ['police', 'healthVisitor', 'school'] as const) {
    await people('recordAnswer', amira, at, { agency, answer: 'informed' });
  }
}
