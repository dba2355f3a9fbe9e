import * as story from '../testing/child-in-need.story';
import { anotherWorker, partner, socialWorker } from '../testing/people';
import { refusalOf } from '../testing/rule-book';
import { needsStepDown, onStepDown } from './step-down';
import { evolveStepDown } from './step-down.evolve';
import { type StepDown, type StepDownCommand } from './step-down.types';

const { offer, accept, familyAgrees, leadProfessional } = story;
const decline = { type: 'declineStepDown', by: leadProfessional, at: accept.at, textHash: story.reasons } as const;

function after(...commands: StepDownCommand[]): StepDown | undefined {
  return commands.reduce<StepDown | undefined>(
    (state, command) => evolveStepDown(state, onStepDown(state, command)),
    undefined,
  );
}
const refused = (state: StepDown | undefined, command: StepDownCommand) => refusalOf(() => onStepDown(state, command));

describe('a step down', () => {
  const offered = after(offer);
  it('is offered by a qualified worker, with a reason', () => {
    expect(offered).toMatchObject({ leadProfessionalId: leadProfessional.id, agency: 'school', teamId: 'early-help' });
    expect(refused(undefined, { ...offer, by: partner })).toBe('STEP_DOWN.NOT_QUALIFIED');
  });
  it('is accepted by the receiving lead professional, with a first meeting still to come', () => {
    expect(after(offer, accept)).toMatchObject({
      acceptance: { firstMeetingOn: '2013-06-10', by: leadProfessional.id },
    });
    expect(refused(offered, { ...accept, firstMeetingOn: '2013-05-28' })).toBe('STEP_DOWN.MEETING_IN_THE_PAST');
    expect(refused(offered, { ...accept, at: '2013-05-27T10:00:00.000Z' })).toBe('TIME.OUT_OF_ORDER');
    expect(refused(after(offer, accept), accept)).toBe('STEP_DOWN.ALREADY_ACCEPTED');
    expect(refused(undefined, accept)).toBe('STEP_DOWN.NOTHING_OFFERED');
  });
  it('may be written down by a worker in the receiver’s words, and by nobody else', () => {
    expect(refused(offered, { ...accept, by: partner })).toBe('STEP_DOWN.NOT_THE_RECEIVER');
    expect(refused(offered, { ...accept, by: anotherWorker })).toBe('STEP_DOWN.WORDS_MISSING');
    expect(refused(offered, { ...accept, by: anotherWorker, textHash: story.words })).toBeUndefined();
  });
  it('is not accepted by the sender', () => {
    const own = after({ ...offer, leadProfessionalId: socialWorker.id });
    expect(refused(own, { ...accept, by: socialWorker })).toBe('STEP_DOWN.OWN_OFFER');
  });
  it('may be declined; another one is offered then', () => {
    const declined = after(offer, decline);
    expect(refused(declined, accept)).toBe('STEP_DOWN.NOTHING_OFFERED');
    expect(refusalOf(() => needsStepDown(declined, story.endedAt))).toBe('STEP_DOWN.NOT_ACCEPTED');
    expect(after(offer, decline, offer)).toEqual(offered);
  });
  it('needs the family', () => {
    expect(refused(offered, { ...familyAgrees, agreedBy: [] })).toBe('STEP_DOWN.FAMILY_MISSING');
    expect(refusalOf(() => needsStepDown(after(offer, accept), story.endedAt))).toBe('STEP_DOWN.FAMILY_NOT_AGREED');
    expect(needsStepDown(after(offer, accept, familyAgrees), story.endedAt)).toMatchObject({ agency: 'school' });
  });
});
