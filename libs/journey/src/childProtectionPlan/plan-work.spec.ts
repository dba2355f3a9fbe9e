import * as people from '../testing/people';
import * as story from '../testing/plan.story';
import { afterAll, given } from '../testing/rule-book';
import { childProtectionPlan as stage } from './plan.stage';

const { begun, writeIt, addNeed, addAction, arrange, activate, visit, unseen, coreGroup, supervise, actionId } = story;
const written = afterAll(stage, [begun], ...writeIt);

describe('a plan', () => {
  it('is in force from the conference on, with what the conference said', () =>
    expect(given(stage, [begun]).state).toMatchObject({
      status: 'outline',
      openedAt: story.heldAt,
      category: 'NEG',
      initialCategory: 'NEG',
      previousPlans: 1,
      preBirth: false,
    }));
  it('takes nothing before it is opened, and nothing dated before the conference', () => {
    given(stage, []).when(visit).thenRefused('STAGE.NOT_OPEN');
    given(stage, [begun])
      .when({ ...visit, at: '2013-03-12T09:59:00Z' })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
});

describe('the written plan', () => {
  it('is active once every action has an owner, a date and a measure', () => {
    given(stage, written)
      .when(activate)
      .then([{ type: 'planActivated', actions: 1 }]);
    expect(given(stage, afterAll(stage, written, activate)).state).toMatchObject({ status: 'active' });
  });
  it.each([
    ['an owner', { owner: undefined }],
    ['a date', { dueOn: undefined }],
    ['a measure', { measureHash: undefined }],
  ])('is not active while an action lacks %s', (_what, lack) =>
    given(stage, afterAll(stage, [begun], addNeed, { ...addAction, ...lack }, arrange))
      .when(activate)
      .thenRefused('PLAN.ACTION_INCOMPLETE'),
  );
  it('is not active without actions, with a risk that no action answers, or without a contingency', () => {
    given(stage, [begun]).when(activate).thenRefused('PLAN.EMPTY');
    const another = { ...addNeed, context: { freshId: story.actionId } };
    given(stage, afterAll(stage, written, another))
      .when(activate)
      .thenRefused('PLAN.NEED_WITHOUT_ACTION');
    given(stage, afterAll(stage, [begun], addNeed, addAction))
      .when(activate)
      .thenRefused('PROTECTION.ARRANGEMENTS_MISSING');
  });
  it('is activated once, by a qualified worker', () => {
    given(stage, afterAll(stage, written, activate))
      .when(activate)
      .thenRefused('PROTECTION.ACTIVE_ALREADY');
    given(stage, written)
      .when({ ...activate, by: people.familySupport })
      .thenRefused('PROTECTION.NOT_QUALIFIED');
  });
  it('counts an action whose date is put back', () =>
    given(stage, written)
      .when({ type: 'changeAction', by: people.socialWorker, at: story.metAt, actionId, dueOn: '2013-05-31' })
      .then([{ type: 'actionChanged', rolledOver: true }]));
});

describe('a visit', () => {
  it('says whether the child was seen, and alone, and in the bedroom', () =>
    given(stage, written)
      .when(visit)
      .then([{ type: 'visitRecorded', seen: true, seenAlone: true, bedroomSeen: true }]));
  it('knows whether the child is born', () => {
    const before = { ...unseen, notSeenReason: 'unborn' }; // on 20 March
    given(stage, written)
      .when({ ...before, context: { bornOn: '2013-03-20' } })
      .thenRefused('VISIT.CHILD_IS_BORN');
    const [recorded] = stage.decide(given(stage, written).state, { ...before, context: { bornOn: '2013-03-21' } });
    expect(recorded).toMatchObject({ type: 'visitRecorded', notSeenReason: 'unborn' });
    expect(recorded).not.toHaveProperty('context');
  });
  it.each([
    ['who was not seen, not seen alone', { ...unseen, seenAlone: true }, 'VISIT.SEEN_ALONE_BUT_NOT_SEEN'],
    ['why not seen', { ...unseen, notSeenReason: undefined }, 'VISIT.NOT_SEEN_REASON_MISSING'],
    ['why not alone', { ...visit, seenAlone: false }, 'VISIT.NOT_ALONE_REASON_MISSING'],
    ['the child’s voice', { ...visit, voiceHash: undefined }, 'VISIT.VOICE_MISSING'],
    ['a qualified visitor', { ...visit, by: people.familySupport }, 'PROTECTION.NOT_QUALIFIED'],
  ])('needs %s', (_what, command, code) => given(stage, written).when(command).thenRefused(code));
  it('without seeing the child is on record', () =>
    expect(given(stage, afterAll(stage, written, unseen)).state).toMatchObject({
      visitLog: [{ seen: false, notSeenReason: 'refused' }],
      visits: { done: [] },
    }));
});

describe('a core group', () => {
  it('speaks of every open action', () => {
    given(stage, written)
      .when(coreGroup)
      .then([{ type: 'coreGroupHeld', n: 1, risk: 'same', nextOn: '2013-04-19' }]);
    given(stage, written)
      .when({ ...coreGroup, progress: [] })
      .thenRefused('CORE_GROUP.ACTIONS_MISSING');
    expect(given(stage, afterAll(stage, written, coreGroup)).state).toMatchObject({
      plan: { actions: [{ progress: [{ progress: 'onTrack', at: story.metAt }] }] },
    });
  });
  it('need not speak of what is completed', () => {
    const done = { type: 'completeAction', by: people.socialWorker, at: story.metAt, actionId } as const;
    const completed = afterAll(stage, written, { ...done, outcome: 'achieved', evidenceHash: story.text });
    given(stage, completed)
      .when({ ...coreGroup, progress: [] })
      .then([{ type: 'coreGroupHeld', progress: [] }]);
  });
  it('for several children keeps what is this child’s', () => {
    const sisters = { actionId: story.needId, progress: 'stuck' };
    const both = { ...coreGroup, progress: [...coreGroup.progress, sisters] };
    given(stage, written).when(both).thenRefused('PLAN.NO_SUCH_ACTION');
    given(stage, written)
      .when({ ...both, meetingId: begun.journeyId })
      .then([{ type: 'coreGroupHeld', progress: coreGroup.progress, meetingId: begun.journeyId }]);
  });
  it('meets with social care, and sets a later date', () => {
    given(stage, written)
      .when({ ...coreGroup, attendance: story.came('school') })
      .thenRefused('CORE_GROUP.NO_SOCIAL_CARE');
    given(stage, written)
      .when({ ...coreGroup, nextOn: '2013-03-22' })
      .thenRefused('CORE_GROUP.NEXT_DATE_NOT_LATER');
  });
});

describe('supervision', () => {
  it('records the progress of every action, by somebody else than the worker', () => {
    given(stage, written)
      .when(supervise)
      .then([{ type: 'supervisionHeld', n: 1, flags: [] }]);
    given(stage, written)
      .when({ ...supervise, progress: [] })
      .thenRefused('SUPERVISION.ACTIONS_MISSING');
    given(stage, written)
      .when({ ...supervise, by: people.socialWorker })
      .thenRefused('PROTECTION.GRADE_TOO_LOW');
    const own = afterAll(stage, written, { ...story.allocate, workerId: people.teamManager.id });
    given(stage, own).when(supervise).thenRefused('SUPERVISION.OWN_WORK');
  });
  it('that is brief or questions nothing is taken, and flagged', () => {
    given(stage, written)
      .when({ ...supervise, context: { wordsWritten: { written: 49, fewest: 50 } } })
      .then([{ type: 'supervisionHeld', flags: ['brief'] }]);
    const { challengeHash: _, ...unquestioned } = supervise;
    given(stage, written)
      .when(unquestioned)
      .then([{ type: 'supervisionHeld', flags: ['noChallenge'] }]);
  });
});
