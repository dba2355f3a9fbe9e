import { familySupport, socialWorker } from '../testing/people';
import * as story from '../testing/pre-proceedings.story';
import { afterAll, given } from '../testing/rule-book';
import { preProceedings as stage } from './pre-proceedings.stage';

const { asked, write, notFound, meet, metAt } = story;
const on = (...commands: Parameters<typeof stage.decide>[1][]) => given(stage, afterAll(stage, [asked], ...commands));
const begun = on(...story.begun);

describe('a letter before proceedings', () => {
  it('goes to each parent, from a social worker or the lawyer', () => {
    begun.when(write('mother')).then([{ type: 'letterIssued', whose: 'mother', plainWords: true, solicitors: true }]);
    begun.when({ ...write('mother'), by: story.lawyer }).then([{ type: 'letterIssued' }]);
    begun.when({ ...write('mother'), by: familySupport }).thenRefused('PRE_PROCEEDINGS.NOT_QUALIFIED');
    begun.when(write('guardian')).thenRefused('PRE_PROCEEDINGS.RECEIVER_UNKNOWN');
  });
  it('is not written before the decision', () => {
    on(story.plan).when(write('mother')).thenRefused('PRE_PROCEEDINGS.NOT_BEGUN');
    begun.when(write('mother', story.plannedAt)).thenRefused('TIME.OUT_OF_ORDER');
  });
  it('or has a reason in words', () => {
    begun.when(notFound).then([{ type: 'noLetterExplained', whose: 'father', reason: 'notFound' }]);
    const { textHash: _, ...wordless } = notFound;
    begun.when(wordless).thenRefused('PRE_PROCEEDINGS.REASON_MISSING');
    on(...story.begun, write('father'))
      .when(notFound)
      .thenRefused('PRE_PROCEEDINGS.LETTER_SENT');
  });
  it('goes to whoever is found later, too; also after a reason', () => {
    const found = on(...story.told, story.nameGuardian);
    found.when(write('guardian', metAt)).then([{ type: 'letterIssued' }]);
    found.when(story.nameGuardian).thenRefused('PRE_PROCEEDINGS.NAMED_ALREADY');
    on(...story.told)
      .when(write('father', metAt))
      .then([{ type: 'letterIssued' }]);
  });
  it('brings the meeting', () => {
    expect(begun.state).toMatchObject({ status: 'awaitingLetter' });
    expect(on(...story.begun, write('mother')).state).toMatchObject({ status: 'awaitingMeeting' });
    const nobodyFound = on(...story.begun, notFound, { ...notFound, whose: 'mother' });
    expect(nobodyFound.state).toMatchObject({ status: 'working' });
  });
});

describe('a meeting with the parents', () => {
  const told = on(...story.told);
  it('is a manager’s, after the letter', () => {
    told.when(meet).then([{ type: 'parentsMeetingHeld', n: 1, present: ['mother'], solicitorsOf: ['mother'] }]);
    told.when({ ...meet, by: socialWorker }).thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
    begun.when(meet).thenRefused('PRE_PROCEEDINGS.NO_LETTER_YET');
    told.when({ ...meet, at: story.decidedAt }).thenRefused('TIME.OUT_OF_ORDER');
    told.when({ ...meet, present: ['guardian'] }).thenRefused('PRE_PROCEEDINGS.RECEIVER_UNKNOWN');
  });
  it('to which no parent came is on record, and is not one', () => {
    expect(on(...story.told, story.nobodyCame).state).toMatchObject({
      status: 'awaitingMeeting',
      parentsMeetings: [{ n: 1, present: [] }],
    });
    expect(on(...story.told, story.nobodyCame, meet).state).toMatchObject({ status: 'working' });
  });
});

describe('legal advice', () => {
  it('of each parent is asked, the newest answer counts', () => {
    const told = on(...story.told);
    told.when(story.advised('father')).then([{ type: 'representationRecorded', representation: 'represented' }]);
    const looking = { ...story.advised('mother'), representation: 'looking' };
    expect(on(...story.begun, looking, story.advised('mother')).state).toMatchObject({
      addressees: [{ whose: 'mother', representation: 'represented' }, { whose: 'father' }],
    });
  });
});
