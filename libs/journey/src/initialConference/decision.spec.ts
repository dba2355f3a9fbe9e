import * as people from '../testing/people';
import * as story from '../testing/conference.story';
import { afterAll, given } from '../testing/rule-book';
import { initialConference as stage } from './initial-conference.stage';

const { asked, allocate, pass, book, decidePlan, decideChildInNeed, issueDecisions, issueRecord, views } = story;
const booked = afterAll(stage, [asked], allocate, pass, book);
const held = afterAll(stage, [asked], ...story.untilHeld);
const decided = afterAll(stage, held, decidePlan);
const heard = [views('child'), views('mother')];

describe('the decision', () => {
  it('is the chair’s, once the conference has sat', () => {
    given(stage, booked).when(decidePlan).thenRefused('CONFERENCE.NOT_HELD');
    given(stage, held)
      .when({ ...decidePlan, by: people.seniorManager })
      .thenRefused('CONFERENCE.NOT_THE_CHAIR');
    given(stage, held)
      .when({ ...decidePlan, at: story.thursday })
      .thenRefused('TIME.OUT_OF_ORDER');
    given(stage, decided).when(decidePlan).thenRefused('CONFERENCE.DECIDED_ALREADY');
  });
  it('for a plan says the category, the first core group and the first review', () => {
    given(stage, held)
      .when(decidePlan)
      .then([{ type: 'conferenceDecided', outcome: 'plan', category: 'NEG', previousPlans: 0, repeatPlan: false }]);
    const lacking = (change: Partial<typeof decidePlan>, code: string) =>
      given(stage, held)
        .when({ ...decidePlan, ...change })
        .thenRefused(code);
    lacking({ category: undefined }, 'CONFERENCE.CATEGORY_MISSING');
    lacking({ firstCoreGroupOn: undefined }, 'CONFERENCE.CORE_GROUP_DATE_MISSING');
    lacking({ reviewOn: undefined }, 'CONFERENCE.REVIEW_DATE_MISSING');
    lacking({ childInNeedPlanWouldDo: true }, 'CONFERENCE.CHILD_IN_NEED_PLAN_WOULD_DO');
    lacking({ firstCoreGroupOn: '2013-03-12' }, 'CONFERENCE.DATE_NOT_LATER');
    lacking({ reviewOn: '2013-06-13' }, 'CONFERENCE.REVIEW_NOT_POSSIBLE');
  });
  it('may set the review on the last day of the three months', () =>
    given(stage, held)
      .when({ ...decidePlan, reviewOn: '2013-06-12' })
      .then([{ type: 'conferenceDecided' }]));
  it('flags a repeat plan, however long ago the other was', () => {
    given(stage, held)
      .when({ ...decidePlan, context: { previousPlans: 2 } })
      .then([{ type: 'conferenceDecided', previousPlans: 2, repeatPlan: true }]);
    given(stage, held)
      .when({ ...decideChildInNeed, context: { previousPlans: 2 } })
      .then([{ type: 'conferenceDecided', previousPlans: 2, repeatPlan: false }]);
  });
  it('without a plan has no category and no dates', () =>
    given(stage, held)
      .when({ ...decideChildInNeed, category: 'NEG' })
      .thenRefused('CONFERENCE.WITHOUT_PLAN'));
  it('names the agencies that disagree, with their reason', () => {
    given(stage, held)
      .when({ ...decidePlan, dissent: ['police'] })
      .thenRefused('CONFERENCE.DISSENT_REASON_MISSING');
    given(stage, held)
      .when({ ...decidePlan, dissent: ['police'], dissentHash: story.otherText })
      .then([{ type: 'conferenceDecided', dissent: ['police'] }]);
  });
  it.each(['childInNeedPlan', 'earlyHelp', 'otherAgency', 'noFurtherAction'] as const)('may be %s', (outcome) =>
    given(stage, afterAll(stage, held, { ...decideChildInNeed, outcome })).thenOutcome(outcome),
  );
  it('counts at once, before the record is out, and hands the day of the conference on', () => {
    given(stage, held).thenOutcome(undefined);
    given(stage, decided).thenOutcome('plan');
    expect(stage.passes?.(given(stage, decided).state)).toEqual({
      startsAt: story.heldAt,
      conferenceType: 'ordinary',
      chairId: story.chair.id,
      chairEmployment: 'permanent',
      participation: 'PN2',
      category: 'NEG',
      previousPlans: 0,
      repeatPlan: false,
      firstCoreGroupOn: '2013-03-22',
      reviewOn: '2013-06-11',
    });
  });
});

describe('the record', () => {
  it('follows the decision', () => {
    given(stage, held).when(issueRecord).thenRefused('CONFERENCE.NOT_DECIDED');
    given(stage, held).when(issueDecisions).thenRefused('CONFERENCE.NOT_DECIDED');
    given(stage, decided)
      .when({ ...issueDecisions, by: people.socialWorker })
      .thenRefused('CONFERENCE.NOT_THE_OFFICE');
  });
  it('waits until the child and the parents were asked and an advocate was thought of', () => {
    given(stage, decided).when(issueRecord).thenRefused('VIEWS.NOT_ASKED');
    const withoutOffer = story.untilHeld.filter(({ type }) => type !== 'offerAdvocate');
    const decidedWithout = afterAll(stage, [asked], ...withoutOffer, decidePlan);
    given(stage, decidedWithout).when(issueRecord).thenRefused('CONFERENCE.ADVOCATE_NOT_OFFERED');
    given(stage, afterAll(stage, decided, ...heard))
      .when(issueRecord)
      .then([{ type: 'recordIssued' }]);
  });
  it('is issued once', () => {
    const issued = afterAll(stage, decided, ...heard, issueDecisions, issueRecord);
    expect(given(stage, issued).state).toMatchObject({ status: 'recordIssued' });
    given(stage, issued).when(issueRecord).thenRefused('CONFERENCE.ISSUED_ALREADY');
    given(stage, issued).when(issueDecisions).thenRefused('CONFERENCE.ISSUED_ALREADY');
  });
});

describe('no conference', () => {
  const withdraw = {
    type: 'withdrawConference',
    by: people.seniorManager,
    at: story.thursday,
    outcome: 'childInNeedPlan',
    textHash: story.text,
  } as const;
  it('is a senior manager’s decision, before it sits', () => {
    given(stage, booked)
      .when({ ...withdraw, by: people.teamManager })
      .thenRefused('CONFERENCE.GRADE_TOO_LOW');
    given(stage, held).when(withdraw).thenRefused('CONFERENCE.HELD_ALREADY');
    const withdrawn = afterAll(stage, booked, withdraw);
    given(stage, withdrawn).thenOutcome('childInNeedPlan');
    expect(stage.passes?.(given(stage, withdrawn).state)).toEqual({});
    given(stage, withdrawn).when(book).thenRefused('CONFERENCE.WITHDRAWN');
    given(stage, withdrawn).when(decidePlan).thenRefused('CONFERENCE.WITHDRAWN');
  });
});
