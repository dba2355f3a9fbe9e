import { type Actor } from '../shared/actor';
import { afterAll, given } from '../testing/rule-book';
import {
  anotherManager,
  decidingManager,
  decisionMaker,
  deputy,
  hubWorker,
  partner,
  socialWorker,
  teamManager,
} from '../testing/people';
import * as story from '../testing/contact.story';
import { contact } from './contact.stage';

const { received, repeatNotification, identify, screen, decide, refer, belowBaseline, inform } = story;
const screened = afterAll(contact, [received], screen);
const ofAKnownChild = afterAll(contact, [received], identify, screen);
const repeat = afterAll(contact, [repeatNotification], identify, screen);
const awaitingAgreement = afterAll(contact, repeat, belowBaseline);
const agree = { type: 'agree', by: teamManager, at: story.wednesday } as const;
const disagree = { type: 'disagree', by: teamManager, at: story.wednesday, textHash: 'c'.repeat(64) } as const;

describe('a contact that is not opened', () => {
  it('takes no command', () => given(contact, []).when(screen).thenRefused('STAGE.NOT_OPEN'));
  it('has no clock', () => given(contact, []).thenClocks([]));
});

describe('who the child is', () => {
  it('is said by a hub worker', () =>
    given(contact, [received])
      .when(identify)
      .then([{ type: 'childIdentified', personId: story.child }]));
  it('is not said by a partner', () =>
    given(contact, [received])
      .when({ ...identify, by: partner })
      .thenRefused('CONTACT.NOT_IN_THE_HUB'));
  it('is not said twice without unlinking first', () =>
    given(contact, ofAKnownChild)
      .when({ ...identify, personId: story.otherChild })
      .thenRefused('CONTACT.ALREADY_IDENTIFIED'));
  it('may be said after the screening that found nobody, and the screening stands', () =>
    expect(given(contact, afterAll(contact, screened, identify)).state).toMatchObject({
      status: 'screened',
      personId: story.child,
    }));
  it('is unlinked together with the screening, which looked up another child', () => {
    const unlink = { type: 'unlinkChild', by: hubWorker, at: story.tuesday, reason: 'anotherChild' } as const;
    const after = given(contact, afterAll(contact, ofAKnownChild, unlink));
    expect(after.state.status).toBe('received');
    after.when(decide).thenRefused('CONTACT.NOT_SCREENED');
    after.when(unlink).thenRefused('CONTACT.NOT_IDENTIFIED');
  });
});

describe('a decision', () => {
  it('waits for the screening', () => given(contact, [received]).when(decide).thenRefused('CONTACT.NOT_SCREENED'));
  it.each([
    ['a hub worker', hubWorker],
    ['a social worker', socialWorker],
    ['a team manager', teamManager],
  ])('is not made by %s', (_who, by) =>
    given(contact, screened)
      .when({ ...decide, by })
      .thenRefused('CONTACT.NOT_A_DECISION_MAKER'),
  );
  it('to signpost the family to another service needs no known child', () =>
    given(contact, screened)
      .when({ ...decide, outcome: 'signposted' })
      .then([{ type: 'decided', outcome: 'signposted' }]));
  it('of no further action needs no known child', () =>
    given(contact, screened)
      .when(decide)
      .then([{ type: 'decided', outcome: 'noFurtherAction', levelOfNeed: 1, decidedBy: decisionMaker.id }]));
  it.each(['earlyHelp', 'referral', 'linkedToOpenCase'] as const)('of %s needs a known child', (outcome) =>
    given(contact, screened)
      .when({ ...refer, outcome })
      .thenRefused('CONTACT.CHILD_NOT_IDENTIFIED'),
  );
  it('of a referral opens the journey whose id it carries', () =>
    given(contact, ofAKnownChild)
      .when(refer)
      .then([{ type: 'decided', personId: story.child, journeyId: story.newJourney, teamId: 'east' }]));
  it('of a referral names the team that receives it', () =>
    given(contact, ofAKnownChild)
      .when({ ...refer, teamId: undefined })
      .thenRefused('CONTACT.TEAM_MISSING'));
  it('is made once', () =>
    given(contact, afterAll(contact, screened, decide))
      .when(decide)
      .thenRefused('CONTACT.ALREADY_DECIDED'));
  it('cannot be dated before the contact was received', () =>
    given(contact, screened)
      .when({ ...decide, at: '2013-02-25T14:09:59Z' })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('a child with an open case', () => {
  const context = { ...decide.context, openJourneyId: story.openJourney };
  it.each(['noFurtherAction', 'informationAndAdvice', 'signposted', 'earlyHelp', 'referral'] as const)(
    'gets no %s: what was reported joins the case',
    (outcome) =>
      given(contact, ofAKnownChild)
        .when({ ...refer, outcome, context })
        .thenRefused('CONTACT.CASE_ALREADY_OPEN'),
  );
  it('has the contact linked to it', () =>
    given(contact, ofAKnownChild)
      .when({ ...decide, outcome: 'linkedToOpenCase', context })
      .then([{ type: 'decided', outcome: 'linkedToOpenCase', journeyId: story.openJourney }]));
  it('is the only one to link to', () =>
    given(contact, ofAKnownChild)
      .when({ ...decide, outcome: 'linkedToOpenCase' })
      .thenRefused('CONTACT.NO_OPEN_CASE'));
});

describe('repeat domestic-abuse notifications', () => {
  const enough = { domesticAbuse: { notifications: 2, threshold: 2, windowMonths: 12 } };
  it('are answered by a referral without more ado', () =>
    given(contact, repeat)
      .when({ ...refer, context: enough })
      .then([{ type: 'decided', outcome: 'referral' }]));
  it('need a reason for any answer below an assessment', () =>
    given(contact, repeat)
      .when({ ...belowBaseline, overrideTextHash: undefined })
      .thenRefused('CONTACT.BASELINE_NEEDS_A_REASON'));
  it('need a manager’s agreement, too', () => {
    given(contact, repeat)
      .when(belowBaseline)
      .then([{ type: 'decisionProposed', n: 1, outcome: 'noFurtherAction' }]);
    expect(given(contact, awaitingAgreement).state.status).toBe('awaitingAgreement');
  });
  it('below the threshold need neither', () =>
    given(contact, repeat)
      .when({ ...belowBaseline, context: decide.context, overrideTextHash: undefined })
      .then([{ type: 'decided' }]));
  it('do not hold up a contact that is no such notification', () =>
    given(contact, screened)
      .when({ ...belowBaseline })
      .then([{ type: 'decided' }]));
  it('give way to no other answer below an assessment while one waits', () => {
    given(contact, awaitingAgreement)
      .when({ ...belowBaseline, outcome: 'earlyHelp' })
      .thenRefused('CONTACT.AWAITING_AGREEMENT');
    given(contact, awaitingAgreement).when(screen).thenRefused('CONTACT.AWAITING_AGREEMENT');
  });
});

describe('a manager’s agreement', () => {
  it('makes the decision count', () =>
    given(contact, awaitingAgreement)
      .when(agree)
      .then([{ type: 'decided', decidedBy: decisionMaker.id, agreedBy: teamManager.id, personId: story.child }]));
  it('is a team manager’s at least', () =>
    given(contact, awaitingAgreement)
      .when({ ...agree, by: socialWorker })
      .thenRefused('SIGN_OFF.GRADE_TOO_LOW'));
  it('is never the decision-maker’s own', () => {
    const own = afterAll(contact, repeat, { ...belowBaseline, by: decidingManager });
    given(contact, own)
      .when({ ...agree, by: decidingManager })
      .thenRefused('SIGN_OFF.OWN_WORK');
    given(contact, own)
      .when({ ...agree, by: deputy(decidingManager, teamManager) })
      .thenRefused('SIGN_OFF.OWN_WORK');
    given(contact, own)
      .when({ ...agree, by: deputy(hubWorker, decidingManager) })
      .thenRefused('SIGN_OFF.DEPUTY_OF_AUTHOR');
    given(contact, own)
      .when({ ...agree, by: anotherManager })
      .then([{ type: 'decided' }]);
  });
  it('comes too late when a case has opened meanwhile', () =>
    given(contact, awaitingAgreement)
      .when({ ...agree, openJourneyId: story.openJourney })
      .thenRefused('CONTACT.CASE_ALREADY_OPEN'));
  it('cannot be dated before the proposal', () =>
    given(contact, awaitingAgreement)
      .when({ ...agree, at: story.monday })
      .thenRefused('TIME.OUT_OF_ORDER'));
  it('is refused with reasons: the decision-maker decides again', () => {
    const again = afterAll(contact, awaitingAgreement, disagree);
    expect(given(contact, again).state.status).toBe('screened');
    given(contact, again).when(agree).thenRefused('CONTACT.ALREADY_DISAGREED');
    given(contact, again)
      .when({ ...belowBaseline, at: story.wednesday })
      .then([{ type: 'decisionProposed', n: 2 }]);
  });
  it('is asked for nothing else', () => {
    given(contact, screened).when(agree).thenRefused('CONTACT.NOTHING_TO_AGREE');
    given(contact, afterAll(contact, awaitingAgreement, agree))
      .when(disagree)
      .thenRefused('CONTACT.ALREADY_DECIDED');
  });
});

describe('the referrer', () => {
  const decided = afterAll(contact, screened, decide);
  it('is told after the decision, and the contact is over', () => {
    given(contact, screened).when(inform).thenRefused('CONTACT.NOT_DECIDED');
    given(contact, decided).thenOutcome(undefined);
    given(contact, afterAll(contact, decided, inform)).thenOutcome('noFurtherAction');
  });
  it('is told once', () =>
    given(contact, afterAll(contact, decided, inform))
      .when(inform)
      .thenRefused('CONTACT.REFERRER_ALREADY_INFORMED'));
  it('is not told only for a reason', () => {
    given(contact, decided)
      .when({ ...inform, how: 'notPossible' })
      .thenRefused('CONTACT.REASON_MISSING');
    given(contact, decided)
      .when({ ...inform, how: 'notPossible', reason: 'anonymous' })
      .then([{ type: 'referrerInformed', reason: 'anonymous' }]);
  });
  it('is told when the family has been asked too, or with the reasons why not; the decision waited for neither', () => {
    const asked = { childsViews: 'notAsked', childNotAskedReason: 'tooYoung', parentsViews: 'asked' };
    given(contact, decided)
      .when({ ...inform, ...asked })
      .then([{ type: 'referrerInformed', ...asked }]);
    given(contact, decided)
      .when({ ...inform, childsViews: 'asked' })
      .thenRefused('VIEWS.NOT_ASKED');
    given(contact, decided)
      .when({ ...inform, ...asked, parentsViews: 'notAsked' })
      .thenRefused('VIEWS.REASON_MISSING');
    given(contact, decided)
      .when({ ...inform, ...asked, parentsViews: 'given' })
      .thenRefused('VIEWS.WORDS_MISSING');
    given(contact, decided)
      .when({ ...inform, ...asked, parentsViews: 'given', viewsHash: 'c'.repeat(64) })
      .then([{ type: 'referrerInformed', viewsHash: 'c'.repeat(64) }]);
  });
  it('cannot have been told before the decision', () =>
    given(contact, decided)
      .when({ ...inform, at: story.monday })
      .thenRefused('TIME.OUT_OF_ORDER'));
});

describe('a contact of the night', () => {
  const night: Actor = { ...hubWorker, id: '00000000-0000-4000-8000-000000000031', roles: ['EDT_WORKER'] };
  const handOver = {
    type: 'handOver',
    by: night,
    at: story.tuesday,
    childSafe: true,
    textHash: 'd'.repeat(64),
  } as const;
  it('is handed over and taken over; its clock runs on, and whatever is decided keeps who had it', () => {
    const handed = afterAll(contact, screened, handOver);
    given(contact, handed).thenClocks([{ rule: 'contact-decision', n: 1, startedAt: story.monday }]);
    const taken = afterAll(contact, handed, { type: 'acceptHandOver', by: hubWorker, at: story.wednesday });
    expect(given(contact, afterAll(contact, taken, { ...decide, at: story.wednesday })).state).toMatchObject({
      status: 'decided',
      handOver: { by: [night.id], accepted: { by: hubWorker.id } },
    });
  });
});

describe('the clocks of a contact', () => {
  const decision = { rule: 'contact-decision', n: 1, startedAt: story.monday };
  it('run from its receipt', () => given(contact, screened).thenClocks([decision]));
  it('run on through a proposal and a disagreement: nothing is reset', () =>
    given(contact, afterAll(contact, awaitingAgreement, disagree)).thenClocks([
      decision,
      { rule: 'domestic-abuse-agreement', n: 1, startedAt: story.tuesday, stoppedAt: story.wednesday },
    ]));
  it('stop with the decision, when the referrer’s clock starts', () =>
    given(contact, afterAll(contact, screened, decide, inform)).thenClocks([
      { ...decision, stoppedAt: story.tuesday },
      { rule: 'referrer-told', n: 1, startedAt: story.tuesday, stoppedAt: story.wednesday },
    ]));
  it('give no more time for the decision, but for telling the referrer', () => {
    const extend = { type: 'extendDeadline', by: teamManager, at: story.wednesday, textHash: 'd'.repeat(64) } as const;
    const more = { ...extend, dueOn: '2013-02-27', until: '2013-03-04', reason: 'familyAway' };
    const decided = afterAll(contact, screened, decide);
    given(contact, screened)
      .when({ ...more, rule: 'contact-decision' })
      .thenRefused('DEADLINE.FIXED');
    given(contact, decided)
      .when({ ...more, rule: 'referrer-told' })
      .then([{ type: 'deadlineExtended', rule: 'referrer-told', n: 1 }]);
  });
  it('are explained by the hub when they were missed', () => {
    const explain = {
      type: 'explainLateness',
      at: story.wednesday,
      deadlineId: story.openJourney,
      reason: 'workload',
    } as const;
    given(contact, screened)
      .when({ ...explain, by: hubWorker })
      .then([{ type: 'latenessExplained' }]);
    given(contact, screened)
      .when({ ...explain, by: socialWorker })
      .thenRefused('DEADLINE.NOT_YOURS');
  });
});
