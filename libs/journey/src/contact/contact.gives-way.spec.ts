import { afterAll, given } from '../testing/rule-book';
import { decisionMaker, hubWorker, teamManager } from '../testing/people';
import * as story from '../testing/contact.story';
import { contact } from './contact.stage';

const { repeatNotification, identify, screen, refer, belowBaseline } = story;
const repeat = afterAll(contact, [repeatNotification], identify, screen);
const awaitingAgreement = afterAll(contact, repeat, belowBaseline);
const agree = { type: 'agree', by: teamManager, at: story.wednesday } as const;

describe('a child who needs a social worker after all, while a proposal waits for a manager', () => {
  const protect = { ...refer, at: story.wednesday, outcome: 'immediateProtection', levelOfNeed: 4 } as const;
  it('waits for no signature', () => {
    given(contact, awaitingAgreement)
      .when(protect)
      .then([{ type: 'decided', outcome: 'immediateProtection', personId: story.child, journeyId: story.newJourney }]);
    given(contact, awaitingAgreement)
      .when({ ...refer, at: story.wednesday })
      .then([{ type: 'decided', outcome: 'referral', decidedBy: decisionMaker.id }]);
  });
  it('ends the wait, and there is nothing left to agree to', () => {
    const after = given(contact, afterAll(contact, awaitingAgreement, protect));
    after.thenClocks([
      { rule: 'contact-decision', n: 1, startedAt: story.monday, stoppedAt: story.wednesday },
      { rule: 'domestic-abuse-agreement', n: 1, startedAt: story.tuesday, stoppedAt: story.wednesday },
      { rule: 'referrer-told', n: 1, startedAt: story.wednesday },
    ]);
    after.when(agree).thenRefused('CONTACT.ALREADY_DECIDED');
  });
  it('is decided on by a decision-maker, and not before the proposal', () => {
    given(contact, awaitingAgreement)
      .when({ ...protect, by: hubWorker })
      .thenRefused('CONTACT.NOT_A_DECISION_MAKER');
    given(contact, awaitingAgreement)
      .when({ ...protect, at: story.monday })
      .thenRefused('TIME.OUT_OF_ORDER');
  });
});
