import { familySupport, socialWorker } from '../testing/people';
import * as story from '../testing/pre-proceedings.story';
import { afterAll, given } from '../testing/rule-book';
import { preProceedings as stage } from './pre-proceedings.stage';

const { asked, agree, review, reviewedAt, commission, receive, withdraw } = story;
const on = (...commands: Parameters<typeof stage.decide>[1][]) => given(stage, afterAll(stage, [asked], ...commands));

describe('the written plan', () => {
  const met = [...story.told, story.meet] as const;
  it('is agreed after a meeting, whole, by parents who were asked about legal advice', () => {
    on(...met, story.addNeed, story.addAction)
      .when(agree)
      .then([{ type: 'planAgreed', agreedBy: ['mother'] }]);
    on(...story.told)
      .when(agree)
      .thenRefused('PRE_PROCEEDINGS.PARENTS_NOT_MET');
    on(...met)
      .when(agree)
      .thenRefused('PLAN.EMPTY');
    on(...met, story.addNeed)
      .when(agree)
      .thenRefused('PLAN.EMPTY');
    const { measureHash: _, ...vague } = story.addAction;
    on(...met, story.addNeed, vague)
      .when(agree)
      .thenRefused('PLAN.ACTION_INCOMPLETE');
    const whole = on(...met, story.addNeed, story.addAction);
    whole.when({ ...agree, agreedBy: [] }).thenRefused('PRE_PROCEEDINGS.AGREEMENT_MISSING');
    whole.when({ ...agree, agreedBy: ['father'] }).thenRefused('PRE_PROCEEDINGS.ADVICE_NOT_ASKED');
    whole.when({ ...agree, by: familySupport }).thenRefused('PRE_PROCEEDINGS.NOT_QUALIFIED');
  });
  it('is agreed anew once it says something else', () => {
    expect(on(...story.agreed).state).toHaveProperty('agreement');
    expect(on(...story.agreed, { ...story.addNeed, at: story.agreedAt }).state).not.toHaveProperty('agreement');
  });
});

describe('a review', () => {
  const asked = story.views('review', reviewedAt);
  it('speaks of every open action, after child and parents were asked', () => {
    on(...story.agreed, ...asked)
      .when(review)
      .then([{ type: 'preProceedingsReviewed', n: 1, decision: 'continue' }]);
    on(...story.agreed, ...asked)
      .when({ ...review, progress: [] })
      .thenRefused('PRE_PROCEEDINGS.ACTIONS_UNSPOKEN');
    on(...story.agreed)
      .when(review)
      .thenRefused('VIEWS.NOT_ASKED');
    on(...story.reviewed)
      .when({ ...review, at: story.endedAt })
      .thenRefused('VIEWS.NOT_ASKED');
    on(story.plan).when(review).thenRefused('PRE_PROCEEDINGS.NOT_BEGUN');
  });
  it('goes on only with a plan that somebody agreed to', () => {
    const told = on(...story.told, ...asked);
    told.when({ ...review, progress: [] }).thenRefused('PRE_PROCEEDINGS.PLAN_NOT_AGREED');
    told.when({ ...review, progress: [], decision: 'prepareProceedings' }).then([{ type: 'preProceedingsReviewed' }]);
  });
});

describe('an assessment', () => {
  it('is commissioned by a manager, at any time, and comes or does not', () => {
    on()
      .when(commission())
      .then([{ type: 'assessmentCommissioned', assessmentId: story.assessmentId }]);
    on()
      .when({ ...commission(), by: socialWorker })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
    const commissioned = on(commission());
    commissioned.when(receive).then([{ type: 'assessmentReceived', finding: 'supports' }]);
    commissioned.when(withdraw).then([{ type: 'assessmentWithdrawn', reason: 'parentDeclined' }]);
    commissioned.when({ ...receive, at: story.plannedAt }).thenRefused('TIME.OUT_OF_ORDER');
    on().when(receive).thenRefused('PRE_PROCEEDINGS.NO_SUCH_ASSESSMENT');
    on(commission(), receive).when(withdraw).thenRefused('PRE_PROCEEDINGS.ASSESSMENT_OVER');
  });
});

describe('family and friends', () => {
  it('are asked for, with words where it matters', () => {
    on()
      .when(story.askKin)
      .then([{ type: 'kinAsked', answer: 'nobody' }]);
    for (const answer of ['named', 'unsafe']) {
      on()
        .when({ ...story.askKin, answer })
        .thenRefused('PRE_PROCEEDINGS.REASON_MISSING');
    }
  });
  it('may plan in a family group conference', () => {
    const held = {
      type: 'holdFamilyGroupConference',
      by: socialWorker,
      at: reviewedAt,
      childTookPart: true,
      textHash: story.words,
    } as const;
    on().when(held).thenRefused('FAMILY_GROUP.NOT_ACCEPTED');
    on(story.offerFamilyGroup)
      .when(held)
      .then([{ type: 'familyGroupConferenceHeld' }]);
    on()
      .when({ ...story.offerFamilyGroup, answer: 'notSuitable' })
      .thenRefused('FAMILY_GROUP.REASON_MISSING');
  });
});
