import { randomUUID } from 'node:crypto';
import type { StageInput } from '#libs/contracts';
import {
  type Actor,
  type ChildInNeedCommand,
  type CommonAssessmentCommand,
  type JourneyOpened,
  type Presence,
  type StageKind,
  system,
} from '#libs/journey';
import { actsInTimeOn } from './acts-on';
import { doing } from './doing';
import { amira, hashOf } from './people-and-acts';
import { begun } from './protecting';
import { type StageStories } from './stage-stories';

/** Made-up people: ids only, as everywhere in a history. */
const person = (n: number, role: Actor['roles'][number]): Actor => ({
  id: `10000000-0000-4000-8000-0000000000${n}`,
  roles: [role],
  grade: 'none',
});
export const lena = person(31, 'LEAD_PROFESSIONAL');
export const paula = person(32, 'ALLOCATION_PANEL');
export const hugo = person(33, 'HUB_WORKER');

export const needId = '40000000-0000-4000-8000-000000000002';
export const actionId = '50000000-0000-4000-8000-000000000002';
export const why = { textHash: hashOf('why') };

/** What people do with a plan or with early help. Time passes until then. */
export const helpingOn = actsInTimeOn<ChildInNeedCommand | CommonAssessmentCommand>;

export type Helping = ReturnType<typeof helpingOn>;

const came = (agency: Presence['agency']) =>
  ({ agency, invited: true, attendance: 'attended', report: 'none' }) as const;
export const attendance = [came('socialCare'), came('school')];

export const aVisit = { seen: true, seenAlone: true, textHash: hashOf('visit'), voiceHash: hashOf('voice') };

export const aReview = (decision: string) => ({
  attendance,
  progress: [{ actionId, progress: 'onTrack' }],
  decision,
  textHash: hashOf('review'),
});

/** One need, and one action that somebody can see the end of. */
export async function plannedBy(people: Helping, by: Actor, at: string, dueOn: string): Promise<void> {
  await people('addNeed', by, at, { kind: 'need', textHash: hashOf('need'), context: { freshId: needId } });
  const measured = { owner: amira.id, dueOn, textHash: hashOf('action'), measureHash: hashOf('measure') };
  await people('addAction', by, at, { needId, ...measured, context: { freshId: actionId } });
}

export async function heard(people: Helping, by: Actor, at: string, occasion: string): Promise<void> {
  for (const whose of ['child', 'mother']) {
    await people('recordViews', by, at, { occasion, whose, answer: 'given', textHash: hashOf('views') });
  }
}

/** An assessment that finds a child in need on that day, and the plan that begins with it. */
export async function foundInNeed(stories: StageStories, at: string): Promise<StageInput> {
  await stories.until(at);
  const assessment = await stories.assessmentFrom(at);
  const people = doing(stories, assessment);
  await people.allocate(at);
  await people.submit(at, 'the assessment');
  await people.signOff(at, 'the assessment');
  return begun(stories, assessment, 'childInNeedPlan');
}

/** A family that the hub sends to early help. */
export async function receivedByEarlyHelp(stories: StageStories, at: string): Promise<StageInput> {
  return begunIn(stories, await journeyOf(stories, 'earlyHelp', at));
}

/** Puts a journey of that kind on record, as the hub opens it at that moment. */
export async function journeyOf(
  stories: StageStories,
  kind: NonNullable<JourneyOpened['kind']>,
  at: string,
): Promise<string> {
  await stories.until(at);
  const about = { teamId: 'hub', personId: randomUUID(), contactId: randomUUID(), referralAt: at };
  const opened: JourneyOpened = { type: 'opened', by: system, at, ruleSet: 'wt2013', kind, ...about };
  return stories.record.open({ stageId: randomUUID(), kind: 'journey', opened }).stageId;
}

/** The first stage of a journey that is on record, once both are at work. */
export async function begunIn(
  stories: StageStories,
  journeyId: string,
  kind: StageKind = 'commonAssessment',
): Promise<StageInput> {
  await stories.stages.start({ stageId: journeyId, kind: 'journey' });
  return begun(stories, { stageId: `${journeyId}/`, kind: 'journey' }, kind);
}

/** What rang for one timescale of a stage: when, what, and who was told. */
export function rungsOf(stories: StageStories, { stageId }: StageInput, ...rules: string[]): string[] {
  return stories.record.rungs
    .filter((rung) => rung.stageId === stageId && (rules.length === 0 || rules.includes(rung.rule)))
    .map(({ milestone, at, tell }) => [at, milestone, ...tell].join(' '))
    .sort();
}
