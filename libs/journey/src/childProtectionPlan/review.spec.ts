import * as people from '../testing/people';
import * as story from '../testing/plan.story';
import { afterAll, given } from '../testing/rule-book';
import { opensJourney } from '../shared/opens-journey';
import { childProtectionPlan as stage } from './plan.stage';

const { begun, book, hold, offer, goOn, stepDown, heard, untilReview } = story;
const ready = afterAll(stage, [begun], ...untilReview, ...heard);
const wentOn = afterAll(stage, ready, goOn);

describe('a review conference', () => {
  it('has the content of a conference: a weekday, an independent chair, a quorum', () => {
    const planned = afterAll(stage, [begun], ...story.writeIt);
    given(stage, planned)
      .when({ ...book, bookedFor: '2013-06-08T10:00:00Z' })
      .thenRefused('CONFERENCE.WEEKEND');
    given(stage, planned)
      .when({ ...book, chairId: people.socialWorker.id })
      .thenRefused('CONFERENCE.CHAIR_NOT_INDEPENDENT');
    given(stage, planned).when(hold).thenRefused('CONFERENCE.NOT_BOOKED');
    given(stage, afterAll(stage, planned, book))
      .when({ ...hold, attendance: story.came('socialCare') })
      .thenRefused('CONFERENCE.NOT_QUORATE');
  });
  it('never sits on the day on which the plan began', () =>
    given(stage, afterAll(stage, [begun], { ...book, bookedFor: story.heldAt }))
      .when({ ...hold, at: '2013-03-12T16:00:00Z' })
      .thenRefused('REVIEW.ON_FIRST_DAY'));
  it('is decided by its chair, once it has sat and child and parents were asked', () => {
    const sat = afterAll(stage, [begun], ...untilReview);
    given(stage, afterAll(stage, [begun], book))
      .when(goOn)
      .thenRefused('CONFERENCE.NOT_HELD');
    given(stage, sat).when(goOn).thenRefused('VIEWS.NOT_ASKED');
    given(stage, ready)
      .when({ ...goOn, by: people.seniorManager })
      .thenRefused('CONFERENCE.NOT_THE_CHAIR');
    const withoutOffer = untilReview.filter(({ type }) => type !== 'offerAdvocate');
    given(stage, afterAll(stage, [begun], ...withoutOffer, ...heard))
      .when(goOn)
      .thenRefused('CONFERENCE.ADVOCATE_NOT_OFFERED');
  });
});

describe('a plan that goes on', () => {
  it('has the date of its next review, within six months', () => {
    given(stage, ready)
      .when(goOn)
      .then([{ type: 'reviewDecided', n: 1, decision: 'continue' }]);
    given(stage, wentOn).thenOutcome(undefined);
    const refused = (change: Partial<typeof goOn>, code: string) =>
      given(stage, ready)
        .when({ ...goOn, ...change })
        .thenRefused(code);
    refused({ reviewOn: undefined }, 'REVIEW.DATE_MISSING');
    refused({ reviewOn: '2013-12-12' }, 'CONFERENCE.REVIEW_NOT_POSSIBLE');
    refused({ childInNeedPlanWouldDo: undefined }, 'REVIEW.THRESHOLD_ANSWER_MISSING');
    refused({ childInNeedPlanWouldDo: true }, 'REVIEW.CHILD_IN_NEED_PLAN_WOULD_DO');
    refused({ outcome: 'earlyHelp' }, 'REVIEW.PLAN_GOES_ON');
    refused({ dissent: ['police'] }, 'CONFERENCE.DISSENT_REASON_MISSING');
  });
  it('keeps the first category, and the one that fits now', () =>
    expect(given(stage, afterAll(stage, ready, { ...goOn, category: 'EMO' })).state).toMatchObject({
      initialCategory: 'NEG',
      category: 'EMO',
      reviewLog: [{ n: 1, sameChair: true, decision: 'continue' }],
    }));
  it('asks from the second review on whether the work before proceedings should begin', () => {
    const at = '2013-12-10T10:00:00.000Z';
    const second = [
      { ...book, at: '2013-12-01T10:00:00.000Z', bookedFor: at, chairId: story.anotherChair.id },
      { ...offer, at: '2013-12-01T10:00:00.000Z' },
      { ...hold, at, by: story.anotherChair },
    ];
    const again = { ...goOn, at, by: story.anotherChair, reviewOn: '2014-06-10' };
    const sat = afterAll(stage, wentOn, ...second);
    given(stage, sat).when(again).thenRefused('VIEWS.NOT_ASKED'); // the answers of the last review do not count
    const asked = afterAll(stage, sat, ...heard.map((one) => ({ ...one, at })));
    given(stage, asked).when(again).thenRefused('REVIEW.PRE_PROCEEDINGS_ANSWER_MISSING');
    const decided = afterAll(stage, asked, { ...again, preProceedings: 'advised' });
    expect(given(stage, decided).state).toMatchObject({ reviewLog: [{ sameChair: true }, { sameChair: false, n: 2 }] });
  });
});

describe('a plan that ends at a review', () => {
  it('ends on the day of the review, with what comes instead', () => {
    given(stage, ready)
      .when(stepDown)
      .then([
        { type: 'reviewDecided', decision: 'end' },
        { type: 'planEnded', at: story.reviewedAt, outcome: 'childInNeedPlan' },
      ]);
    const ended = given(stage, afterAll(stage, ready, stepDown));
    ended.thenOutcome('childInNeedPlan');
    expect(stage.passes?.(ended.state)).toEqual({ startsAt: story.reviewedAt });
  });
  it('says what comes instead, and has no further review', () => {
    given(stage, ready)
      .when({ ...stepDown, outcome: undefined })
      .thenRefused('REVIEW.OUTCOME_MISSING');
    given(stage, ready)
      .when({ ...stepDown, reviewOn: '2013-12-10' })
      .thenRefused('REVIEW.PLAN_ENDS');
  });
  it('steps down once the next service is ready', () => {
    given(stage, ready)
      .when({ ...stepDown, firstMeetingOn: undefined })
      .thenRefused('REVIEW.STEP_DOWN_NOT_READY');
    const toEarlyHelp = { ...stepDown, outcome: 'earlyHelp' } as const;
    given(stage, ready).when(toEarlyHelp).thenRefused('REVIEW.STEP_DOWN_NOT_READY');
    given(stage, ready)
      .when({ ...toEarlyHelp, acceptedBy: people.familySupport.id, familyAgrees: true })
      .then([{ type: 'reviewDecided' }, { type: 'planEnded', outcome: 'earlyHelp' }]); // an act of the first releases
  });
  it('hands the child over to early help in the same breath, with all that its lead professional must know', () => {
    const journeyId = '77777777-0000-4000-8000-000000000001';
    const accepted = { acceptedBy: people.familySupport.id, agency: 'school', teamId: 'early-help' } as const;
    const context = { freshId: journeyId, openJourneys: {} };
    const toEarlyHelp = { ...stepDown, ...accepted, outcome: 'earlyHelp', familyAgrees: true, context } as const;
    given(stage, ready)
      .when({ ...toEarlyHelp, teamId: undefined })
      .thenRefused('REVIEW.STEP_DOWN_NOT_READY');
    const [decided, ended] = stage.decide(given(stage, ready).state, toEarlyHelp);
    expect(decided).not.toHaveProperty('context');
    expect(opensJourney(ended!)).toEqual({
      ...{ journeyId, kind: 'earlyHelp', teamId: 'early-help', startsAt: story.reviewedAt },
      passed: {
        ...{ stepDownFrom: 'childProtectionPlan', leadProfessionalId: people.familySupport.id, agency: 'school' },
        ...{ firstMeetingOn: '2013-06-20', acceptedAt: story.reviewedAt, familyAgreedAt: story.reviewedAt },
      },
    });
    const beside = { ...context, openJourneys: { earlyHelp: journeyId } };
    const [, alone] = stage.decide(given(stage, ready).state, { ...toEarlyHelp, context: beside });
    expect(opensJourney(alone!)).toBeUndefined();
  });
  it.each(['lookedAfter', 'noServices'] as const)('may end with %s', (outcome) =>
    given(stage, afterAll(stage, ready, { ...stepDown, outcome, firstMeetingOn: undefined })).thenOutcome(outcome),
  );
  it('takes nothing more but explanations', () => {
    const ended = afterAll(stage, ready, stepDown);
    given(stage, ended)
      .when({ ...story.visit, at: story.afterReview })
      .thenRefused('PROTECTION.ENDED');
    given(stage, ended).when(goOn).thenRefused('PROTECTION.ENDED');
    given(stage, ended)
      .when({
        type: 'explainLateness',
        by: people.socialWorker,
        at: story.afterReview,
        deadlineId: begun.personId,
        reason: 'workload',
      })
      .then([{ type: 'latenessExplained' }]);
  });
});
