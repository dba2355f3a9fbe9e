import { anotherManager, anotherWorker, deputy, familySupport, socialWorker, teamManager } from '../testing/people';
import * as story from '../testing/child-in-need.story';
import { afterAll, given } from '../testing/rule-book';
import { childInNeedPlan as stage } from './plan.stage';

const { foundInNeed, addNeed, addAction, vague, agreePlan, sign, returnIt } = story;
const opened = given(stage, [foundInNeed]);
const drafted = given(stage, afterAll(stage, [foundInNeed], ...story.drafted));
const agreed = afterAll(stage, [foundInNeed], ...story.drafted, agreePlan);
const signed = afterAll(stage, [foundInNeed], ...story.signed);

describe('a child in need plan', () => {
  it('is a draft from the day on which the child was found in need', () => {
    expect(opened.state).toMatchObject({ status: 'drafted', openedAt: story.foundAt });
    opened.thenOutcome(undefined);
  });
  it('is agreed when it is whole and the family says yes; then a manager is asked', () =>
    drafted.when(agreePlan).then([{ type: 'submitted', n: 1, textHash: story.agreement, authors: [socialWorker.id] }]));
  it('needs a need, an action, and in each action who, when and how one will see it', () => {
    opened.when(agreePlan).thenRefused('PLAN.EMPTY');
    given(stage, afterAll(stage, [foundInNeed], addNeed, vague))
      .when(agreePlan)
      .thenRefused('PLAN.ACTION_INCOMPLETE');
    const secondNeed = { ...addNeed, context: { freshId: story.newJourney } };
    given(stage, afterAll(stage, [foundInNeed], addNeed, addAction, secondNeed))
      .when(agreePlan)
      .thenRefused('PLAN.NEED_WITHOUT_ACTION');
  });
  it('names the action and what it lacks', () => {
    const { state } = given(stage, afterAll(stage, [foundInNeed], addNeed, vague));
    const details = { actions: [{ actionId: story.actionId, missing: ['dueOn', 'measure'] }] };
    expect(() => stage.decide(state, agreePlan)).toThrow(expect.objectContaining({ details }) as Error);
  });
  it('is help by agreement: somebody who cares for the child says yes, or the young person alone with a reason', () => {
    drafted.when({ ...agreePlan, agreedBy: [] }).thenRefused('CHILD_IN_NEED.FAMILY_NOT_AGREED');
    drafted.when({ ...agreePlan, agreedBy: ['child'] }).thenRefused('CHILD_IN_NEED.FAMILY_NOT_AGREED');
    drafted
      .when({ ...agreePlan, agreedBy: ['child'], childAloneReason: 'livesAlone' })
      .then([{ type: 'submitted', childAloneReason: 'livesAlone' }]);
  });
  it('is agreed with a qualified worker, and not before the child was found in need', () => {
    drafted.when({ ...agreePlan, by: familySupport }).thenRefused('CHILD_IN_NEED.NOT_QUALIFIED');
    drafted.when({ ...agreePlan, at: '2013-03-04T09:59:59.000Z' }).thenRefused('TIME.OUT_OF_ORDER');
    given(stage, []).when(agreePlan).thenRefused('STAGE.NOT_OPEN');
  });
});

describe('a manager', () => {
  const waiting = given(stage, agreed);
  it('signs the plan, and it runs from the family’s agreement', () => {
    waiting.when(sign).then([{ type: 'signedOff', n: 1, textHash: story.agreement }]);
    expect(given(stage, signed).state).toMatchObject({ status: 'signed', signature: { agreedAt: story.agreedAt } });
  });
  it('is a team manager, had no hand in it, and saw this text', () => {
    waiting.when({ ...sign, by: anotherWorker }).thenRefused('SIGN_OFF.GRADE_TOO_LOW');
    waiting.when({ ...sign, by: deputy(socialWorker, teamManager) }).thenRefused('SIGN_OFF.OWN_WORK');
    waiting.when({ ...sign, textHash: story.words }).thenRefused('SIGN_OFF.OTHER_TEXT');
    waiting.when({ ...sign, at: story.draftedAt }).thenRefused('TIME.OUT_OF_ORDER');
  });
  it('who holds the plan does not sign it', () => {
    const own = {
      type: 'allocate',
      by: anotherManager,
      at: story.draftedAt,
      workerId: teamManager.id,
      teamId: 'east',
    } as const;
    given(stage, afterAll(stage, agreed, own))
      .when(sign)
      .thenRefused('SIGN_OFF.OWN_WORK');
  });
  it('may send it back; the family agrees anew then', () => {
    waiting.when(returnIt).then([{ type: 'returnedForChanges', n: 1, reasonsHash: story.reasons }]);
    const returned = given(stage, afterAll(stage, agreed, returnIt));
    returned.when(sign).thenRefused('SIGN_OFF.ALREADY_RETURNED');
    returned.when(agreePlan).then([{ type: 'submitted', n: 2 }]);
  });
  it('is asked once, and signs once', () => {
    waiting.when(agreePlan).thenRefused('SIGN_OFF.ALREADY_PENDING');
    given(stage, signed).when(agreePlan).thenRefused('SIGN_OFF.ALREADY_SIGNED');
    given(stage, signed).when(sign).thenRefused('SIGN_OFF.ALREADY_SIGNED');
    drafted.when(sign).thenRefused('SIGN_OFF.NOT_AWAITED');
  });
});

describe('a change while the plan waits for its signature', () => {
  const change = { type: 'changeAction', by: socialWorker, at: story.signedAt, actionId: story.actionId } as const;
  it('makes the request fall: nobody signs what the family has not agreed to', () => {
    given(stage, agreed)
      .when({ ...change, dueOn: '2013-06-30' })
      .then([{ type: 'actionChanged' }, { type: 'submissionVoided', n: 1, voidedHash: story.agreement }]);
    given(stage, afterAll(stage, agreed, { ...change, dueOn: '2013-06-30' }))
      .when(sign)
      .thenRefused('SIGN_OFF.VOIDED');
  });
  it('is not the progress of an action, which other key professionals record as well', () => {
    const progress = {
      type: 'recordProgress',
      by: familySupport,
      at: story.signedAt,
      actionId: story.actionId,
      progress: 'onTrack',
    } as const;
    given(stage, agreed)
      .when(progress)
      .then([{ type: 'progressRecorded' }]);
    given(stage, agreed)
      .when({ ...addNeed, by: familySupport })
      .thenRefused('CHILD_IN_NEED.NOT_QUALIFIED');
  });
  it('in a signed plan needs no new signature: the reviews look at it', () =>
    given(stage, signed)
      .when({ ...change, dueOn: '2013-06-30' })
      .then([{ type: 'actionChanged', rolledOver: true }]));
});
