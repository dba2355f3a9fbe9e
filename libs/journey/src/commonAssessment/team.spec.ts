import { vague } from '../testing/child-in-need.story';
import * as story from '../testing/early-help.story';
import { partner, socialWorker, teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import { commonAssessment as stage } from './common-assessment.stage';

const { received, write, allocated, agree, review, star } = story;
const consented = afterAll(stage, [received], ...story.consented);
const written = afterAll(stage, [received], ...story.written);
const withTeam = given(stage, afterAll(stage, [received], ...story.withTeam));
const agreed = afterAll(stage, [received], ...story.agreed);
const asked = afterAll(stage, agreed, ...story.views('review', story.reviewAt));
const panelSays = (decision: 'teamAlone' | 'returned' | 'notAccepted') => ({ ...allocated, decision, services: [] });

describe('the common assessment', () => {
  it('has the child’s and the parents’ views, and goes to the panel', () => {
    given(stage, consented).when(write).thenRefused('VIEWS.NOT_ASKED');
    const heard = given(stage, afterAll(stage, consented, ...story.views('assessmentEnded', story.writtenAt)));
    heard.when(write).then([{ type: 'assessmentCompleted', n: 1, servicesAsked: ['parenting'] }]);
    heard.when({ ...write, by: story.panel }).thenRefused('EARLY_HELP.NOT_A_WORKER');
  });
  it('is written once, until the panel sends it back', () => {
    given(stage, written).when(write).thenRefused('EARLY_HELP.NOT_ASSESSING');
    given(stage, afterAll(stage, written, panelSays('returned')))
      .when({ ...write, at: story.teamAt })
      .then([{ type: 'assessmentCompleted', n: 2 }]);
  });
});

describe('the allocation panel', () => {
  const queue = given(stage, written);
  it('allocates services', () => {
    queue.when(allocated).then([{ type: 'panelDecided', n: 1, decision: 'allocated', services: ['parenting'] }]);
    queue.when({ ...allocated, services: [] }).thenRefused('EARLY_HELP.SERVICES_MISSING');
    queue.when({ ...allocated, decision: 'teamAlone' }).thenRefused('EARLY_HELP.SERVICES_NOT_GIVEN');
  });
  it('alone decides, about what is in its queue', () => {
    queue.when({ ...allocated, by: teamManager }).thenRefused('EARLY_HELP.NOT_THE_PANEL');
    given(stage, consented).when(allocated).thenRefused('EARLY_HELP.NOT_IN_QUEUE');
    withTeam.when(allocated).thenRefused('EARLY_HELP.NOT_IN_QUEUE');
  });
  it('may leave it to the team, or not accept', () => {
    expect(given(stage, afterAll(stage, written, panelSays('teamAlone'))).state).toMatchObject({
      status: 'teamAroundChild',
      services: [],
    });
    given(stage, afterAll(stage, written, panelSays('notAccepted'))).thenOutcome('notAccepted');
  });
  it('is asked for more by a review; whatever it says, the team goes on', () => {
    const more = { ...review, decision: 'moreServices' };
    const waiting = afterAll(stage, asked, more);
    expect(given(stage, waiting).state).toMatchObject({ status: 'atPanel', queue: [{ n: 1 }, { n: 2 }] });
    const again = { ...allocated, at: story.closedAt };
    expect(given(stage, afterAll(stage, waiting, { ...again, services: ['mentoring'] })).state).toMatchObject({
      status: 'teamAroundChild',
      services: ['parenting', 'mentoring'],
    });
    const declined = afterAll(stage, waiting, { ...again, decision: 'notAccepted', services: [] });
    expect(given(stage, declined).state).toMatchObject({ status: 'teamAroundChild', services: ['parenting'] });
    given(stage, afterAll(stage, waiting, ...story.views('review', story.closedAt)))
      .when({ ...more, at: story.closedAt })
      .thenRefused('EARLY_HELP.AT_PANEL');
  });
});

describe('the team around the child', () => {
  it('agrees with the family who does what by when, and how one will see it', () => {
    withTeam.when(agree).then([{ type: 'planAgreed' }]);
    given(stage, afterAll(stage, written, allocated))
      .when(agree)
      .thenRefused('PLAN.EMPTY');
    const loose = { ...vague, by: story.leadProfessional, at: story.teamAt, context: { freshId: received.journeyId } };
    given(stage, afterAll(stage, [received], ...story.withTeam, loose))
      .when(agree)
      .thenRefused('PLAN.ACTION_INCOMPLETE');
  });
  it('meets after the panel, led by its lead professional', () => {
    given(stage, written).when(agree).thenRefused('EARLY_HELP.NO_TEAM');
    withTeam.when({ ...agree, at: story.writtenAt }).thenRefused('TIME.OUT_OF_ORDER');
    withTeam.when({ ...agree, by: partner }).thenRefused('EARLY_HELP.NOT_THE_LEAD');
    withTeam.when({ ...agree, by: teamManager }).then([{ type: 'planAgreed' }]);
    const nobody = story.withTeam.filter(({ type }) => type !== 'nameLeadProfessional');
    given(stage, afterAll(stage, [received], ...nobody))
      .when(agree)
      .thenRefused('EARLY_HELP.NO_LEAD_PROFESSIONAL');
    given(stage, agreed).when(agree).thenRefused('EARLY_HELP.PLAN_AGREED');
  });
  it('reviews after the family was asked, and speaks of every open action', () => {
    given(stage, asked)
      .when(review)
      .then([{ type: 'planReviewed', n: 1 }]);
    given(stage, asked)
      .when({ ...review, progress: [] })
      .thenRefused('EARLY_HELP.ACTIONS_UNSPOKEN');
    given(stage, asked)
      .when({ ...review, by: socialWorker })
      .thenRefused('EARLY_HELP.NOT_THE_LEAD');
    given(stage, agreed).when(review).thenRefused('VIEWS.NOT_ASKED');
    withTeam.when(review).thenRefused('EARLY_HELP.PLAN_NOT_AGREED');
    given(stage, afterAll(stage, asked, review))
      .when({ ...review, at: story.closedAt })
      .thenRefused('VIEWS.NOT_ASKED');
  });
});

describe('the outcomes star', () => {
  it('is scored at the start, and only then at a review or the end', () => {
    given(stage, consented)
      .when(star('start', story.consentAt, 3))
      .then([{ type: 'starRecorded', occasion: 'start' }]);
    given(stage, consented)
      .when(star('review', story.reviewAt, 5))
      .thenRefused('EARLY_HELP.NO_FIRST_SCORES');
    const started = afterAll(stage, consented, star('start', story.consentAt, 3), star('review', story.reviewAt, 5));
    expect(given(stage, started).state).toMatchObject({ stars: [{ occasion: 'start' }, { occasion: 'review' }] });
  });
  it('is scored by those who work with the family', () =>
    given(stage, consented)
      .when({ ...star('start', story.consentAt, 3), by: story.panel })
      .thenRefused('EARLY_HELP.NOT_A_WORKER'));
});
