import { opensJourney } from '../shared/opens-journey';
import { socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/child-in-need.story';
import { afterAll, given } from '../testing/rule-book';
import { childInNeedPlan as stage } from './plan.stage';

const { foundInNeed, end, complete, offer, accept, familyAgrees, stepDown, supersede } = story;
const drafted = given(stage, afterAll(stage, [foundInNeed], ...story.drafted));
const signed = afterAll(stage, [foundInNeed], ...story.signed);
const reviewed = afterAll(stage, [foundInNeed], ...story.reviewed);
const asked = afterAll(stage, reviewed, ...story.views('planEnded', story.endedAt));
const done = afterAll(stage, asked, complete);

describe('needs that are met', () => {
  it('end the plan, once a review, the outcome of each action and the family’s views show it', () => {
    given(stage, done)
      .when(end('needsMet'))
      .then([{ type: 'ended', outcome: 'needsMet' }]);
    given(stage, afterAll(stage, done, end('needsMet'))).thenOutcome('needsMet');
  });
  it('are not met without that', () => {
    given(stage, asked).when(end('needsMet')).thenRefused('CHILD_IN_NEED.ACTIONS_OPEN');
    given(stage, reviewed).when(end('needsMet')).thenRefused('VIEWS.NOT_ASKED');
    given(stage, signed).when(end('needsMet')).thenRefused('CHILD_IN_NEED.NOT_REVIEWED');
    drafted.when(end('needsMet')).thenRefused('CHILD_IN_NEED.NOT_SIGNED');
  });
  it('are for a manager to say', () =>
    given(stage, done)
      .when({ ...end('needsMet'), by: socialWorker })
      .thenRefused('CHILD_IN_NEED.GRADE_TOO_LOW'));
});

describe('what waits for none of that', () => {
  it('is a child who comes into care', () =>
    drafted.when(end('lookedAfter')).then([{ type: 'ended', outcome: 'lookedAfter' }]));
  it('is a child who lives elsewhere now, or has died', () => {
    drafted.when(end('movedAway')).then([{ type: 'ended', outcome: 'movedAway' }]);
    drafted.when(end('died')).then([{ type: 'ended', outcome: 'died' }]);
  });
  it('is the eighteenth birthday, and not the day before it', () => {
    const grown = (bornOn?: string) => ({ ...end('reachedEighteen'), context: { bornOn } });
    drafted.when(grown('1995-06-03')).then([{ type: 'ended', outcome: 'reachedEighteen' }]);
    drafted.when(grown('1995-06-04')).thenRefused('CHILD_IN_NEED.NOT_EIGHTEEN');
    drafted.when(grown()).thenRefused('CHILD_IN_NEED.NOT_EIGHTEEN');
    drafted.when(end('reachedEighteen')).thenRefused('CHILD_IN_NEED.NOT_EIGHTEEN');
  });
  it('is a family that withdraws, once the risk was thought of', () => {
    drafted.when(end('consentWithdrawn', false)).thenRefused('CHILD_IN_NEED.RISK_NOT_CONSIDERED');
    drafted.when(end('consentWithdrawn')).then([{ type: 'ended', outcome: 'consentWithdrawn' }]);
  });
  it('takes the request for a signature with it', () =>
    given(stage, afterAll(stage, [foundInNeed], ...story.drafted, story.agreePlan))
      .when(end('lookedAfter'))
      .then([{ type: 'submissionVoided', n: 1 }, { type: 'ended' }]));
});

describe('a step down to early help', () => {
  const ready = afterAll(stage, asked, offer, accept, familyAgrees);
  it('ends the plan and opens early help in the same breath, with all that the receiver must know', () => {
    const [ended] = stage.decide(given(stage, ready).state, stepDown);
    expect(ended).toMatchObject({ type: 'ended', outcome: 'earlyHelp' });
    expect(opensJourney(ended!)).toEqual({
      journeyId: story.newJourney,
      kind: 'earlyHelp',
      teamId: 'early-help',
      startsAt: story.endedAt,
      passed: {
        stepDownFrom: 'childInNeedPlan',
        leadProfessionalId: story.leadProfessional.id,
        agency: 'school',
        firstMeetingOn: '2013-06-10',
        acceptedAt: accept.at,
        familyAgreedAt: familyAgrees.at,
      },
    });
  });
  it('opens none beside early help that runs', () => {
    const context = { freshId: story.newJourney, openJourneys: { earlyHelp: foundInNeed.journeyId } };
    const [ended] = stage.decide(given(stage, ready).state, { ...stepDown, context });
    expect(opensJourney(ended!)).toBeUndefined();
  });
  it('waits for the offer, the acceptance with a first meeting, and the family', () => {
    given(stage, asked).when(stepDown).thenRefused('STEP_DOWN.NOTHING_OFFERED');
    given(stage, afterAll(stage, asked, offer))
      .when(stepDown)
      .thenRefused('STEP_DOWN.NOT_ACCEPTED');
    given(stage, afterAll(stage, asked, offer, accept))
      .when(stepDown)
      .thenRefused('STEP_DOWN.FAMILY_NOT_AGREED');
    given(stage, ready)
      .when({ ...stepDown, at: story.reviewedAt })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
  it('is a reviewed plan’s, and a manager’s to decide', () => {
    given(stage, signed).when(stepDown).thenRefused('CHILD_IN_NEED.NOT_REVIEWED');
    given(stage, ready)
      .when({ ...stepDown, by: socialWorker })
      .thenRefused('CHILD_IN_NEED.GRADE_TOO_LOW');
  });
});

describe('a protection plan that begins', () => {
  it.each([
    ['a draft', [foundInNeed]],
    ['a plan that waits for its signature', afterAll(stage, [foundInNeed], ...story.drafted, story.agreePlan)],
    ['a signed plan', signed],
    ['a reviewed plan', reviewed],
  ])('takes the place of %s', (_what, before) => {
    given(stage, afterAll(stage, before, supersede)).thenOutcome('superseded');
  });
  it('takes it from the conference’s moment on, even one before this plan', () => {
    const early = { ...supersede, at: '2013-03-01T10:00:00.000Z' };
    const after = given(stage, afterAll(stage, signed, early));
    after.thenOutcome('superseded');
    expect(after.state).toMatchObject({ endedAt: story.foundAt });
  });
  it('is said by the service, not by people', () =>
    given(stage, signed)
      .when({ ...supersede, by: teamManager })
      .thenRefused('CHILD_IN_NEED.NOT_BY_PEOPLE'));
});

describe('a plan that has ended', () => {
  const over = given(stage, afterAll(stage, done, end('needsMet')));
  it('hands its end to what follows', () => expect(stage.passes?.(over.state)).toEqual({ startsAt: story.endedAt }));
  it('takes nothing more but views and explanations', () => {
    over.when(end('lookedAfter')).thenRefused('CHILD_IN_NEED.ENDED');
    over.when(supersede).thenRefused('CHILD_IN_NEED.ENDED');
    over.when({ ...story.visit, at: story.endedAt }).thenRefused('CHILD_IN_NEED.ENDED');
    over.when(story.views('closure', story.endedAt)[0]!).then([{ type: 'viewsRecorded' }]);
    over
      .when({
        type: 'explainLateness',
        by: teamManager,
        at: story.endedAt,
        deadlineId: story.needId,
        reason: 'workload',
      })
      .then([{ type: 'latenessExplained' }]);
  });
});
