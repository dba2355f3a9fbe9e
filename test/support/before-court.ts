import type { StageInput } from '#libs/contracts';
import { type Actor, type PreProceedingsCommand } from '#libs/journey';
import { actsInTimeOn } from './acts-on';
import { attendance, actionId, needId } from './helping';
import { act, amira, hashOf, tom } from './people-and-acts';
import { begun, sofia } from './protecting';
import { type StageStories } from './stage-stories';

/** The council's lawyer, made up. */
export const lionel: Actor = { id: '10000000-0000-4000-8000-000000000041', roles: ['LEGAL_ADVISER'], grade: 'none' };

export const reasons = { textHash: hashOf('reasons') };
export const planning = {
  attendance: (['socialCare', 'legal'] as const).map((agency) => ({
    ...{ agency, invited: true },
    ...({ attendance: 'attended', report: 'none' } as const),
  })),
  threshold: 'met',
  textHash: hashOf('what the lawyer said'),
};
export const aLetter = {
  ...{ how: 'byHand', plainWords: true, solicitors: true },
  textHash: hashOf('the letter'),
};
export const aReview = (decision: string) => ({
  ...{ attendance, progress: [{ actionId, progress: 'onTrack' }], decision },
  textHash: hashOf('the review'),
});

/** What people do before proceedings. Time passes until then. */
export const beforeCourtOn = actsInTimeOn<PreProceedingsCommand>;

export type BeforeCourt = ReturnType<typeof beforeCourtOn>;

/** A senior manager asks for legal planning beside the plan: that stage's journey. */
export async function legalPlanningAsked(stories: StageStories, plan: StageInput, at: string): Promise<StageInput> {
  await stories.until(at);
  const journeyId = plan.stageId.slice(0, plan.stageId.indexOf('/'));
  const command = { type: 'openStage', by: sofia, at, kind: 'preProceedings', context: { journeyId } };
  await stories.stages.act({ stageId: journeyId, kind: 'journey' }, act(command));
  return begun(stories, plan, 'preProceedings');
}

/** The mother has a letter and a solicitor, the father cannot be found. */
export async function told(people: BeforeCourt, at: string): Promise<void> {
  await people('issueLetter', amira, at, { whose: 'mother', ...aLetter });
  await people('explainNoLetter', amira, at, { whose: 'father', reason: 'notFound', ...reasons });
  await people('recordRepresentation', amira, at, { whose: 'mother', representation: 'represented' });
}

/** They meet, and the mother agrees in writing. */
export async function metAndAgreed(people: BeforeCourt, at: string, dueOn: string): Promise<void> {
  await people('holdParentsMeeting', tom, at, { present: ['mother'], solicitorsOf: ['mother'], ...reasons });
  await people('addNeed', amira, at, { kind: 'risk', textHash: hashOf('risk'), context: { freshId: needId } });
  const measured = { owner: 'mother', dueOn, textHash: hashOf('action'), measureHash: hashOf('measure') };
  await people('addAction', amira, at, { needId, ...measured, context: { freshId: actionId } });
  await people('agreePlan', amira, at, { agreedBy: ['mother'], ...reasons });
}

export async function asked(people: BeforeCourt, at: string, occasion: string): Promise<void> {
  for (const whose of ['child', 'mother']) {
    await people('recordViews', amira, at, { occasion, whose, answer: 'given', textHash: hashOf('views') });
  }
}

/** Relatives are thought of, and the family is offered a conference of its own. */
export async function familyThoughtOf(people: BeforeCourt, at: string): Promise<void> {
  await people('askAboutKin', amira, at, { answer: 'named', ...reasons });
  await people('offerFamilyGroupConference', amira, at, { answer: 'accepted' });
}
