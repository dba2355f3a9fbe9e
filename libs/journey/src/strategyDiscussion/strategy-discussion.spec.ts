import {
  anotherManager,
  decisionMaker,
  familySupport,
  seniorManager,
  socialWorker,
  teamManager,
} from '../testing/people';
import * as story from '../testing/protection.story';
import { afterAll, given } from '../testing/rule-book';
import { strategyDiscussion as stage } from './strategy-discussion.stage';

const { triggered, convene, hold, callPolice, decideOn, authorise, countersign, came } = story;
const planned = afterAll(stage, [triggered], convene);
const discussed = afterAll(stage, planned, hold);
const called = afterAll(stage, planned, callPolice);
const confirm = { type: 'confirmPoliceOnly', by: anotherManager, at: story.evening } as const;

describe('convening a strategy discussion', () => {
  it.each([
    ['a team manager', teamManager],
    ['the emergency duty worker, out of hours', story.dutyWorker],
    ['the decision-maker at the front door', decisionMaker],
  ])('is done by %s', (_who, by) =>
    given(stage, [triggered])
      .when({ ...convene, by })
      .then([{ type: 'convened', grounds: ['physicalHarm'] }]),
  );
  it('is not done by a social worker alone', () =>
    given(stage, [triggered])
      .when({ ...convene, by: socialWorker })
      .thenRefused('STRATEGY.NOT_A_CONVENER'));
  it('may be moved until it is held, and not after', () => {
    given(stage, planned)
      .when({ ...convene, medium: 'call' })
      .then([{ type: 'convened', medium: 'call' }]);
    given(stage, discussed).when(convene).thenRefused('STRATEGY.ALREADY_HELD');
  });
  it('waits for nothing but the opening', () => given(stage, []).when(convene).thenRefused('STAGE.NOT_OPEN'));
});

describe('holding it', () => {
  it('records who came, what was agreed, and who was missing', () =>
    given(stage, planned)
      .when(hold)
      .then([{ type: 'discussionHeld', policeOnly: false, missing: [] }]));
  it('is chaired by a manager or the emergency duty worker', () => {
    given(stage, planned)
      .when({ ...hold, by: story.dutyWorker })
      .then([{ type: 'discussionHeld' }]);
    given(stage, planned)
      .when({ ...hold, by: socialWorker })
      .thenRefused('STRATEGY.NOT_THE_CHAIR');
  });
  it('comes after its grounds, and once', () => {
    given(stage, [triggered]).when(hold).thenRefused('STRATEGY.NOT_CONVENED');
    given(stage, discussed).when(hold).thenRefused('STRATEGY.ALREADY_HELD');
  });
  it('is no discussion without another agency', () =>
    given(stage, planned)
      .when({ ...hold, attendance: came('socialCare') })
      .thenRefused('STRATEGY.NOBODY_ELSE'));
  it('agrees at least one action, and none in the past', () => {
    given(stage, planned)
      .when({ ...hold, actions: [] })
      .thenRefused('STRATEGY.ACTIONS_MISSING');
    given(stage, planned)
      .when({ ...hold, actions: [{ owner: 'school', dueOn: '2013-02-24' }] })
      .thenRefused('STRATEGY.ACTION_IN_THE_PAST');
  });
  it('may lack health under the guidance of 2010; from 2013 it needs a reason', () => {
    const withoutHealth = { ...hold, attendance: came('socialCare', 'police', 'school') };
    given(stage, planned)
      .when(withoutHealth)
      .then([{ type: 'discussionHeld', missing: ['health'] }]);
    const from2013 = given(stage, afterAll(stage, [{ ...triggered, ruleSet: 'wt2013' }], convene));
    from2013.when(withoutHealth).thenRefused('STRATEGY.AGENCIES_MISSING');
    from2013.when({ ...withoutHealth, fewAgenciesReason: 'notReached' }).then([{ type: 'discussionHeld' }]);
    from2013.when(hold).then([{ type: 'discussionHeld', missing: [] }]);
  });
  it('may be back-dated, but not before the reasonable cause', () =>
    given(stage, planned)
      .when({ ...hold, at: '2013-02-25T09:59:59.000Z' })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('a call with the police alone', () => {
  it('needs a reason and is flagged', () => {
    given(stage, planned)
      .when({ ...hold, attendance: came('socialCare', 'police') })
      .thenRefused('STRATEGY.POLICE_ONLY_REASON_MISSING');
    given(stage, planned)
      .when(callPolice)
      .then([{ type: 'discussionHeld', policeOnly: true, missing: ['health'] }]);
  });
  it('is confirmed by a manager other than the chair, once', () => {
    given(stage, called)
      .when(confirm)
      .then([{ type: 'policeOnlyConfirmed' }]);
    given(stage, called)
      .when({ ...confirm, by: teamManager })
      .thenRefused('STRATEGY.OWN_CALL');
    given(stage, called)
      .when({ ...confirm, by: socialWorker })
      .thenRefused('STRATEGY.CONFIRMER_GRADE_TOO_LOW');
    given(stage, afterAll(stage, called, confirm))
      .when({ ...confirm, by: seniorManager })
      .thenRefused('STRATEGY.NOTHING_TO_CONFIRM');
    given(stage, discussed).when(confirm).thenRefused('STRATEGY.NOTHING_TO_CONFIRM');
  });
  it('protects before it is confirmed; only the signature waits', () => {
    const decided = afterAll(stage, called, decideOn('immediateProtection'));
    given(stage, decided).thenOutcome('immediateProtection');
    given(stage, decided).when(authorise).thenRefused('STRATEGY.POLICE_ONLY_UNCONFIRMED');
    given(stage, afterAll(stage, decided, confirm))
      .when(authorise)
      .then([{ type: 'outcomeAuthorised' }]);
  });
  it('is followed by a meeting with others; another call with the police alone does not count', () => {
    const met = {
      ...hold,
      type: 'holdFollowUp',
      at: story.tuesday,
      actions: [{ owner: 'gp', dueOn: '2013-02-27' }],
    } as const;
    given(stage, called)
      .when(met)
      .then([{ type: 'followUpHeld', policeOnly: false }]);
    given(stage, called)
      .when({ ...met, by: socialWorker })
      .thenRefused('STRATEGY.NOT_THE_CHAIR');
    given(stage, called)
      .when({ ...met, at: story.monday })
      .thenRefused('TIME.OUT_OF_ORDER');
    given(stage, discussed).when(met).thenRefused('STRATEGY.NO_FOLLOW_UP_OWED');
    const again = afterAll(stage, called, { ...met, attendance: came('socialCare', 'police') });
    const owed = { rule: 'strategy-meeting-follow-up', n: 1, startedAt: story.heldAt };
    expect(stage.clocks(given(stage, again).state)).toContainEqual(owed);
    const done = afterAll(stage, again, { ...met, at: story.wednesday });
    expect(stage.clocks(given(stage, done).state)).toContainEqual({ ...owed, stoppedAt: story.wednesday });
  });
});

describe('the outcome', () => {
  it.each(['section47Single', 'section47Joint', 'immediateProtection', 'reconvene'] as const)(
    '%s counts from the moment that it is on record',
    (outcome) => given(stage, afterAll(stage, discussed, decideOn(outcome))).thenOutcome(outcome),
  );
  it('“no section 47 enquiry” counts once a manager has authorised it', () => {
    const decided = afterAll(stage, discussed, decideOn('noSection47'));
    given(stage, decided).thenOutcome(undefined);
    given(stage, afterAll(stage, decided, authorise)).thenOutcome('noSection47');
  });
  it('is recorded by somebody qualified, after the discussion, and once', () => {
    const record = decideOn('section47Joint');
    given(stage, discussed)
      .when({ ...record, by: story.dutyWorker })
      .then([{ type: 'outcomeRecorded', n: 1, authors: [story.dutyWorker.id] }]);
    given(stage, discussed)
      .when({ ...record, by: familySupport })
      .thenRefused('STRATEGY.NOT_QUALIFIED');
    given(stage, planned).when(record).thenRefused('STRATEGY.NOT_HELD');
    given(stage, discussed)
      .when({ ...record, at: story.monday })
      .thenRefused('TIME.OUT_OF_ORDER');
    given(stage, afterAll(stage, discussed, record))
      .when(record)
      .thenRefused('STRATEGY.OUTCOME_ALREADY_RECORDED');
  });
  it('may be put right after a return, but what has begun is not undone', () => {
    const returned = given(stage, afterAll(stage, discussed, decideOn('section47Single'), story.returnIt));
    returned.thenOutcome('section47Single');
    const again = (outcome: 'section47Joint' | 'noSection47' | 'reconvene') => ({
      ...decideOn(outcome),
      at: story.wednesday,
    });
    returned.when(again('section47Joint')).then([{ type: 'outcomeRecorded', n: 2 }]);
    returned.when(again('noSection47')).thenRefused('STRATEGY.OUTCOME_IN_EFFECT');
    returned.when(again('reconvene')).thenRefused('STRATEGY.OUTCOME_IN_EFFECT');
  });
  it('“no section 47 enquiry” that is returned may become an enquiry', () => {
    const returned = afterAll(stage, discussed, decideOn('noSection47'), story.returnIt);
    const enquiry = { ...decideOn('section47Joint'), at: story.wednesday };
    given(stage, afterAll(stage, returned, enquiry)).thenOutcome('section47Joint');
  });
  it('passes on when the discussion was held and who came', () =>
    expect(stage.passes?.(given(stage, afterAll(stage, discussed, decideOn('section47Joint'))).state)).toEqual({
      startsAt: story.heldAt,
      agencies: ['police', 'healthVisitor', 'school'],
      outcome: 'section47Joint',
    }));
});

describe('two managers', () => {
  const decided = afterAll(stage, discussed, decideOn('section47Joint'));
  const authorised = afterAll(stage, decided, authorise);
  it('authorise and countersign', () => {
    const done = given(stage, afterAll(stage, authorised, countersign));
    expect(done.state.status).toBe('countersigned');
    done.when(countersign).thenRefused('COUNTERSIGN.ALREADY_COUNTERSIGNED');
  });
  it('are two, and neither wrote the outcome', () => {
    const bySenior = afterAll(stage, decided, { ...authorise, by: seniorManager });
    given(stage, bySenior).when(countersign).thenRefused('SIGN_OFF.SAME_SIGNER');
    given(stage, bySenior)
      .when({ ...countersign, by: story.headOfService })
      .then([{ type: 'outcomeCountersigned' }]);
    given(stage, afterAll(stage, discussed, decideOn('section47Joint', teamManager)))
      .when(authorise)
      .thenRefused('SIGN_OFF.OWN_WORK');
    given(stage, authorised)
      .when({ ...countersign, by: anotherManager })
      .thenRefused('SIGN_OFF.GRADE_TOO_LOW');
    given(stage, decided).when(countersign).thenRefused('COUNTERSIGN.NOT_AUTHORISED');
    given(stage, discussed).when(authorise).thenRefused('COUNTERSIGN.NOTHING_RECORDED');
  });
  it('may ask and be answered without holding anything up', () => {
    const query = { ...countersign, type: 'queryOutcome', queryHash: story.question } as const;
    const queried = given(stage, afterAll(stage, authorised, query));
    expect(queried.state.status).toBe('queried');
    queried.thenOutcome('section47Joint');
    queried
      .when({ type: 'answerQuery', by: socialWorker, at: story.thursday, answerHash: story.concern })
      .then([{ type: 'queryAnswered' }]);
  });
});

describe('an agreed action', () => {
  const close = {
    type: 'closeAction',
    by: socialWorker,
    at: story.tuesday,
    action: 1,
    outcome: 'achieved',
    evidenceHash: story.question,
  } as const;
  it('is closed once, with what shows it', () => {
    given(stage, discussed)
      .when(close)
      .then([{ type: 'actionClosed', action: 1 }]);
    given(stage, afterAll(stage, discussed, close))
      .when(close)
      .thenRefused('STRATEGY.ACTION_CLOSED');
    given(stage, discussed)
      .when({ ...close, action: 2 })
      .thenRefused('STRATEGY.NO_SUCH_ACTION');
    given(stage, planned).when(close).thenRefused('STRATEGY.NOT_HELD');
    given(stage, discussed)
      .when({ ...close, by: familySupport })
      .thenRefused('STRATEGY.NOT_QUALIFIED');
    given(stage, discussed)
      .when({ ...close, at: story.monday })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
});
