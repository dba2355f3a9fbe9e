import { socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/pre-proceedings.story';
import { afterAll, given } from '../testing/rule-book';
import { preProceedings as stage } from './pre-proceedings.stage';

const { asked, plan, begin, goOn, issueNow, notYet, decidedAt } = story;
const after = (...commands: Parameters<typeof stage.decide>[1][]) => afterAll(stage, [asked], ...commands);
const on = (...commands: Parameters<typeof stage.decide>[1][]) => given(stage, after(...commands));

describe('legal planning', () => {
  it('is a meeting of a manager with the council’s lawyer', () => {
    on()
      .when(plan)
      .then([{ type: 'legalPlanningMeetingHeld', n: 1, threshold: 'met' }]);
    on().when(story.withoutLawyer).thenRefused('PRE_PROCEEDINGS.LAWYER_MISSING');
    on()
      .when({ ...plan, by: socialWorker })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
  });
  it('may come again while the work goes on, and asks nothing then', () => {
    const { state } = on(...story.told, { ...plan, at: story.metAt });
    expect(state).toMatchObject({ status: 'awaitingMeeting', planningMeetings: [{ n: 1 }, { n: 2 }] });
    expect(state).toMatchObject({ questions: [{ n: 1, stoppedAt: decidedAt }] });
  });
  it('begins nothing before its day', () =>
    on()
      .when({ ...plan, at: '2013-03-01T10:00:00.000Z' })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('the gateway', () => {
  it('is a senior manager’s decision', () => {
    on(plan)
      .when({ ...begin, by: teamManager })
      .thenRefused('PRE_PROCEEDINGS.GRADE_TOO_LOW');
    on(plan)
      .when(begin)
      .then([{ type: 'gatewayDecided', n: 1, decision: 'preProceedings' }]);
  });
  it.each([goOn, begin, notYet])('waits for the lawyers: $decision', (decision) =>
    on().when(decision).thenRefused('PRE_PROCEEDINGS.NO_LEGAL_PLANNING'),
  );
  it('does not wait for them where proceedings are issued', () =>
    on()
      .when(issueNow)
      .then([{ type: 'gatewayDecided', decision: 'issue' }]));
  it('A: ends here, and the plan goes on', () => on(plan, goOn).thenOutcome('planContinues'));
  it('B: begins with those who get a letter', () => {
    expect(on(plan, begin).state).toMatchObject({
      status: 'awaitingLetter',
      begunAt: decidedAt,
      addressees: [{ whose: 'mother' }, { whose: 'father' }],
    });
    const { receivers: _, ...nobody } = begin;
    on(plan).when(nobody).thenRefused('PRE_PROCEEDINGS.RECEIVERS_MISSING');
    on(plan)
      .when({ ...goOn, receivers: ['mother'] })
      .thenRefused('PRE_PROCEEDINGS.NO_RECEIVERS');
  });
  it('C: waits for the court', () => expect(on(plan, issueNow).state).toMatchObject({ status: 'issuing' }));
  it('D: asks again', () => {
    const later = '2013-03-20T10:00:00.000Z';
    expect(on(plan, notYet).state).toMatchObject({ status: 'legalPlanning' });
    on(plan, notYet)
      .when({ ...begin, at: later })
      .then([{ type: 'gatewayDecided', n: 2 }]);
  });
  it('is not decided twice', () => {
    on(...story.begun)
      .when(issueNow)
      .thenRefused('PRE_PROCEEDINGS.DECIDED_ALREADY');
    on(plan, issueNow).when(issueNow).thenRefused('PRE_PROCEEDINGS.DECIDED_ALREADY');
  });
  it('may turn from the court to the work before, but never past the step down', () => {
    on(plan, issueNow)
      .when(begin)
      .then([{ type: 'gatewayDecided', n: 2 }]);
    const issuing = on(...story.thoughtOf, story.decideToIssue);
    const { receivers: _, ...again } = { ...begin, at: story.reviewedAt };
    issuing.when({ ...goOn, at: story.reviewedAt }).thenRefused('PRE_PROCEEDINGS.BEGUN_ALREADY');
    const back = given(stage, issuing.when(again).events());
    expect(back.state).toMatchObject({ status: 'working', begunAt: decidedAt });
  });
});
