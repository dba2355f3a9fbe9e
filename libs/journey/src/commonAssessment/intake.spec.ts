import * as story from '../testing/early-help.story';
import { hubWorker, socialWorker, teamManager } from '../testing/people';
import { afterAll, given } from '../testing/rule-book';
import { commonAssessment as stage } from './common-assessment.stage';

const { received, cameDown, seek, consent, withdraw, nameLead, write, sendDown, accept, decline } = story;
const auditor = { ...story.panel, roles: ['AUDITOR'] as const };
const open = given(stage, [received]);
const sought = given(stage, afterAll(stage, [received], seek));
const consented = afterAll(stage, [received], ...story.consented);

describe('consent', () => {
  it('is sought and given, and only then is anything written', () => {
    open.when(seek).then([{ type: 'consentSought', asked: ['mother', 'child'] }]);
    sought.when(consent()).then([{ type: 'consentAnswered', answer: 'given' }]);
    expect(given(stage, consented).state).toMatchObject({ status: 'assessing', consent: { answer: 'given' } });
    sought.when(write).thenRefused('EARLY_HELP.NO_CONSENT');
    sought.when(story.star('start', story.consentAt, 4)).thenRefused('EARLY_HELP.NO_CONSENT');
    sought.when(story.planned[0]!).thenRefused('EARLY_HELP.NO_CONSENT');
  });
  it('is asked first where a case of social care has closed, too', () => {
    const afterCase = given(stage, [{ ...received, passed: { afterCase: true } }]);
    expect(afterCase.state).toMatchObject({ status: 'received', afterCase: true });
    afterCase.when(write).thenRefused('EARLY_HELP.NO_CONSENT');
  });
  it('that is refused ends early help', () => {
    const refused = given(stage, afterAll(stage, [received], seek, consent('refused')));
    refused.thenOutcome('consentRefused');
    refused.when(consent()).thenRefused('EARLY_HELP.ENDED');
  });
  it('is asked by those who work with families, and answered once', () => {
    open.when({ ...seek, by: auditor }).thenRefused('EARLY_HELP.NOT_A_WORKER');
    given(stage, consented).when(seek).thenRefused('EARLY_HELP.CONSENT_ANSWERED');
    given(stage, consented).when(consent('refused')).thenRefused('EARLY_HELP.CONSENT_ANSWERED');
  });
  it.each([
    ['while it is assessed', story.consented],
    ['while the panel has it', story.written],
    ['while the team works', story.reviewed],
  ])('may be withdrawn %s', (_when, before) =>
    given(stage, afterAll(stage, [received], ...before, withdraw)).thenOutcome('consentWithdrawn'),
  );
  it('is withdrawn once somebody has thought of the risk, and not before it was given', () => {
    given(stage, consented)
      .when({ ...withdraw, riskConsidered: false })
      .thenRefused('EARLY_HELP.RISK_NOT_CONSIDERED');
    sought.when(withdraw).thenRefused('EARLY_HELP.NO_CONSENT');
  });
});

describe('the lead professional', () => {
  it('is of any agency, named by those who work with the family, and changes', () => {
    open.when(nameLead).then([{ type: 'leadProfessionalNamed', agency: 'school' }]);
    open.when({ ...nameLead, by: auditor }).thenRefused('EARLY_HELP.NOT_A_WORKER');
    given(stage, consented).when(nameLead).thenRefused('EARLY_HELP.LEAD_UNCHANGED');
    given(stage, consented)
      .when({ ...nameLead, leadProfessionalId: socialWorker.id, agency: 'earlyHelp' })
      .then([{ type: 'leadProfessionalNamed' }]);
  });
  it('stands beside the worker of the council who is chased', () => {
    const allocate = {
      type: 'allocate',
      by: teamManager,
      at: story.consentAt,
      workerId: hubWorker.id,
      teamId: 'hub',
    } as const;
    open.when(allocate).then([{ type: 'allocated', workerId: hubWorker.id }]);
    open.when({ ...allocate, by: hubWorker }).thenRefused('ALLOCATION.GRADE_TOO_LOW');
  });
});

describe('a family that comes down from social care', () => {
  const sent = afterAll(stage, [received], sendDown);
  it('goes to a lead professional, who accepts with a first meeting', () => {
    open.when(sendDown).then([{ type: 'stepDownReceived', from: 'assessment' }]);
    given(stage, sent)
      .when(accept)
      .then([{ type: 'stepDownAccepted', firstMeetingOn: '2013-03-13' }]);
    given(stage, sent)
      .when({ ...accept, firstMeetingOn: '2013-03-05' })
      .thenRefused('STEP_DOWN.MEETING_IN_THE_PAST');
    open.when(accept).thenRefused('STEP_DOWN.NOTHING_OFFERED');
    given(stage, sent).when(sendDown).thenRefused('EARLY_HELP.STEP_DOWN_RECEIVED');
    open.when({ ...sendDown, by: auditor }).thenRefused('EARLY_HELP.NOT_A_WORKER');
  });
  it.each([
    ['consent first', [consent(), accept]],
    ['acceptance first', [accept, consent()]],
  ])('has its team without another assessment: %s', (_order, commands) => {
    const { state } = given(stage, afterAll(stage, sent, ...commands));
    expect(state).toMatchObject({
      status: 'teamAroundChild',
      lead: { id: story.leadProfessional.id, agency: 'school' },
      teamFrom: story.consentAt,
    });
  });
  it('is declined: early help ends before it began, and the sender keeps the family', () =>
    given(stage, afterAll(stage, sent, decline)).thenOutcome('notAccepted'));
  it('does not come down into early help that is under way', () => {
    given(stage, afterAll(stage, [received], ...story.written))
      .when(sendDown)
      .thenRefused('EARLY_HELP.ALREADY_UNDER_WAY');
    given(stage, afterAll(stage, sent, ...story.written))
      .when(decline)
      .thenRefused('EARLY_HELP.ALREADY_UNDER_WAY');
  });
  it('arrives with all that was agreed when a child in need plan sent it', () => {
    const arrived = given(stage, [cameDown]);
    expect(arrived.state).toMatchObject({
      status: 'teamAroundChild',
      lead: { id: story.leadProfessional.id },
      consent: { answer: 'given' },
      stepDown: { from: 'childInNeedPlan', acceptance: { firstMeetingOn: '2013-03-11' } },
    });
    arrived.when(decline).thenRefused('STEP_DOWN.ALREADY_ACCEPTED');
    given(stage, afterAll(stage, [cameDown], ...story.planned))
      .when(story.agree)
      .then([{ type: 'planAgreed' }]);
  });
});
