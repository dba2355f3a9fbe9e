import { familySupport, partner, socialWorker } from '../testing/people';
import * as story from '../testing/child-in-need.story';
import { afterAll, given } from '../testing/rule-book';
import { childInNeedPlan as stage } from './plan.stage';

const { foundInNeed, visit, review, vague } = story;
const drafted = given(stage, afterAll(stage, [foundInNeed], ...story.drafted));
const signed = afterAll(stage, [foundInNeed], ...story.signed);
const asked = afterAll(stage, signed, ...story.views('review', story.reviewedAt));

describe('a visit', () => {
  const unseen = { ...visit, seen: false, seenAlone: false, voiceHash: undefined } as const;
  it('is recorded from the first day on, by key professionals, too', () => {
    drafted.when(visit).then([{ type: 'visitRecorded', seen: true, seenAlone: true }]);
    drafted.when({ ...visit, by: familySupport }).then([{ type: 'visitRecorded' }]);
    drafted.when({ ...visit, by: partner }).thenRefused('CHILD_IN_NEED.NOT_QUALIFIED');
  });
  it('before birth is made to the mother, and counts', () => {
    const before = { ...unseen, notSeenReason: 'unborn' };
    drafted.when({ ...before, context: { bornOn: '2012-06-01' } }).thenRefused('VISIT.CHILD_IS_BORN');
    const after = given(stage, afterAll(stage, signed, { ...before, context: {} }));
    expect(after.state).toMatchObject({ visits: { done: [visit.at] }, visitLog: [{ seen: false }] });
  });
  it('says why the child was not seen, or not alone, and what the child said', () => {
    drafted.when(unseen).thenRefused('VISIT.NOT_SEEN_REASON_MISSING');
    drafted.when({ ...unseen, seenAlone: true }).thenRefused('VISIT.SEEN_ALONE_BUT_NOT_SEEN');
    drafted.when({ ...visit, seenAlone: false }).thenRefused('VISIT.NOT_ALONE_REASON_MISSING');
    drafted.when({ ...visit, voiceHash: undefined }).thenRefused('VISIT.VOICE_MISSING');
    drafted.when({ ...visit, seenAlone: false, notSeenAloneReason: 'tooYoung' }).then([{ type: 'visitRecorded' }]);
  });
  it('that did not find the child is on record and counts for nothing', () => {
    const after = given(stage, afterAll(stage, signed, { ...unseen, notSeenReason: 'nobodyIn' }));
    expect(after.state).toMatchObject({ visits: { done: [] }, visitLog: [{ seen: false, notSeenReason: 'nobodyIn' }] });
  });
});

describe('a review', () => {
  const ready = given(stage, asked);
  it('speaks of every open action after the family was asked', () => {
    ready.when(review).then([{ type: 'planReviewed', n: 1, decision: 'continue' }]);
    ready.when({ ...review, progress: [] }).thenRefused('CHILD_IN_NEED.ACTIONS_UNSPOKEN');
    given(stage, signed).when(review).thenRefused('VIEWS.NOT_ASKED');
  });
  it('asks the family anew each time', () =>
    given(stage, afterAll(stage, asked, review))
      .when({ ...review, at: story.endedAt })
      .thenRefused('VIEWS.NOT_ASKED'));
  it('keeps the plan measurable as long as it goes on', () => {
    const second = { ...vague, at: story.reviewedAt, context: { freshId: story.newJourney } };
    const both = [...review.progress, { actionId: story.newJourney, progress: 'notStarted' }];
    const grown = given(stage, afterAll(stage, asked, second));
    grown.when({ ...review, progress: both }).thenRefused('PLAN.ACTION_INCOMPLETE');
    grown.when({ ...review, progress: both, decision: 'strategyDiscussion' }).then([{ type: 'planReviewed' }]);
  });
  it('is of a signed plan, by a qualified worker, not before the family agreed', () => {
    drafted.when(review).thenRefused('CHILD_IN_NEED.NOT_SIGNED');
    ready.when({ ...review, by: familySupport }).thenRefused('CHILD_IN_NEED.NOT_QUALIFIED');
    ready.when({ ...review, at: story.draftedAt }).thenRefused('TIME.OUT_OF_ORDER');
  });
  it('names actions of this plan; held for brothers and sisters it keeps those of this one', () => {
    const others = [...review.progress, { actionId: story.newJourney, progress: 'stuck' }];
    ready.when({ ...review, progress: others }).thenRefused('PLAN.NO_SUCH_ACTION');
    ready
      .when({ ...review, progress: others, meetingId: story.newJourney })
      .then([{ type: 'planReviewed', progress: review.progress }]);
  });
});

describe('a family group conference', () => {
  const offered = {
    type: 'offerFamilyGroupConference',
    by: socialWorker,
    at: story.visitedAt,
    answer: 'accepted',
  } as const;
  const held = {
    type: 'holdFamilyGroupConference',
    by: socialWorker,
    at: story.reviewedAt,
    childTookPart: true,
    textHash: story.words,
  } as const;
  it('is offered, accepted and held', () => {
    drafted.when(offered).then([{ type: 'familyGroupConferenceOffered', answer: 'accepted' }]);
    const accepted = afterAll(stage, signed, offered);
    given(stage, accepted)
      .when(held)
      .then([{ type: 'familyGroupConferenceHeld', childTookPart: true }]);
    given(stage, accepted)
      .when({ ...held, at: story.agreedAt })
      .thenRefused('TIME.OUT_OF_ORDER');
    expect(given(stage, afterAll(stage, accepted, held)).state).toMatchObject({
      familyGroup: { offers: [{ answer: 'accepted' }], held: [{ childTookPart: true }] },
    });
  });
  it('is not offered for a reason only, and not held against the family’s will', () => {
    drafted.when({ ...offered, answer: 'notSuitable' }).thenRefused('FAMILY_GROUP.REASON_MISSING');
    drafted.when({ ...offered, by: partner }).thenRefused('CHILD_IN_NEED.NOT_QUALIFIED');
    given(stage, afterAll(stage, signed, { ...offered, answer: 'declined' }))
      .when(held)
      .thenRefused('FAMILY_GROUP.NOT_ACCEPTED');
  });
});
