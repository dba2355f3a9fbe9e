import * as story from '../testing/early-help.story';
import { partner, teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import { commonAssessment as stage } from './common-assessment.stage';

const { received, close, complete, star, stepUp, receiveStepUp } = story;
const agreed = afterAll(stage, [received], ...story.agreed);
const reviewed = afterAll(stage, [received], ...story.reviewed);
const asked = afterAll(stage, reviewed, ...story.views('closure', story.closedAt));
const done = afterAll(stage, asked, complete);

describe('outcomes that are reached', () => {
  it('end early help, once a review, each action’s outcome and the family’s views show it', () => {
    given(stage, done)
      .when(close('outcomesMet'))
      .then([{ type: 'earlyHelpClosed', outcome: 'outcomesMet' }]);
    given(stage, afterAll(stage, done, close('outcomesMet'))).thenOutcome('outcomesMet');
  });
  it('are not reached without that', () => {
    given(stage, asked).when(close('outcomesMet')).thenRefused('EARLY_HELP.ACTIONS_OPEN');
    given(stage, afterAll(stage, reviewed, complete))
      .when(close('outcomesMet'))
      .thenRefused('VIEWS.NOT_ASKED');
    given(stage, agreed).when(close('outcomesMet')).thenRefused('EARLY_HELP.NOT_REVIEWED');
    given(stage, afterAll(stage, [received], ...story.written))
      .when(close('outcomesMet'))
      .thenRefused('EARLY_HELP.PLAN_NOT_AGREED');
  });
  it('show in the star where it was scored at the start', () => {
    const scored = afterAll(stage, done, star('start', story.closedAt, 3));
    given(stage, scored).when(close('outcomesMet')).thenRefused('EARLY_HELP.END_SCORES_MISSING');
    given(stage, afterAll(stage, scored, star('end', story.closedAt, 7)))
      .when(close('outcomesMet'))
      .then([{ type: 'earlyHelpClosed' }]);
  });
  it('are for the lead professional to say', () =>
    given(stage, done)
      .when({ ...close('outcomesMet'), by: partner })
      .thenRefused('EARLY_HELP.NOT_THE_LEAD'));
});

describe('a family that does not take part any more', () => {
  it('is let go at any time after its consent, once the risk was thought of', () => {
    const consented = given(stage, afterAll(stage, [received], ...story.consented));
    consented.when(close('disengaged')).then([{ type: 'earlyHelpClosed', outcome: 'disengaged' }]);
    consented.when(close('disengaged', false)).thenRefused('EARLY_HELP.RISK_NOT_CONSIDERED');
    given(stage, afterAll(stage, [received], story.nameLead))
      .when(close('disengaged'))
      .thenRefused('EARLY_HELP.NO_CONSENT');
    given(stage, [received]).when(close('disengaged')).thenRefused('EARLY_HELP.NO_LEAD_PROFESSIONAL');
  });
});

describe('a safeguarding concern', () => {
  it.each([
    ['before the family was asked', []],
    ['while consent is sought', [story.seek]],
    ['while it is assessed', story.consented],
    ['while the panel has it', story.written],
    ['while the team works', story.reviewed],
  ])('goes up to the hub at once %s, without consent', (_when, before) => {
    const events = afterAll(stage, [received], ...before);
    given(stage, events)
      .when(stepUp)
      .then([{ type: 'steppedUp', n: 1, concerns: ['neglect'] }]);
    given(stage, afterAll(stage, events, stepUp)).thenOutcome('steppedUp');
  });
  it('goes up after the end, too; how it ended stays', () => {
    const refused = afterAll(stage, [received], story.seek, story.consent('refused'));
    const after = given(stage, afterAll(stage, refused, stepUp));
    after.thenOutcome('consentRefused');
    after.when(receiveStepUp).then([{ type: 'stepUpReceived' }]);
  });
  it('waits for the hub until it is a contact there', () => {
    const up = given(stage, afterAll(stage, [received], stepUp));
    expect(up.state).toMatchObject({ stepUps: [{ n: 1, startedAt: stepUp.at, textHash: stepUp.textHash }] });
    up.when(receiveStepUp).then([{ type: 'stepUpReceived', contactId: receiveStepUp.contactId }]);
    up.when({ ...receiveStepUp, by: teamManager }).thenRefused('EARLY_HELP.NOT_IN_THE_HUB');
    up.when({ ...receiveStepUp, at: story.reviewAt }).thenRefused('TIME.OUT_OF_ORDER');
    given(stage, afterAll(stage, [received], stepUp, receiveStepUp))
      .when(receiveStepUp)
      .thenRefused('EARLY_HELP.NO_STEP_UP');
    given(stage, [received]).when(receiveStepUp).thenRefused('EARLY_HELP.NO_STEP_UP');
  });
});

it('early help that has ended takes views, explanations and concerns, and nothing else', () => {
  const over = given(stage, afterAll(stage, done, close('outcomesMet')));
  over.when(close('disengaged')).thenRefused('EARLY_HELP.ENDED');
  over.when(story.views('closure', story.closedAt)[0]!).then([{ type: 'viewsRecorded' }]);
  const why = {
    type: 'explainLateness',
    at: story.closedAt,
    deadlineId: received.journeyId,
    reason: 'workload',
  } as const;
  over.when({ ...why, by: story.leadProfessional }).then([{ type: 'latenessExplained' }]);
  over.when({ ...why, by: partner }).thenRefused('DEADLINE.NOT_YOURS');
});
