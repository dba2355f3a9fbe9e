import { decisionMaker, hubWorker } from '../testing/people';
import * as story from '../testing/contact.story';
import { afterAll, given } from '../testing/rule-book';
import { type ContactOpened } from './contact.opening';
import { contact } from './contact.stage';

const { decide, identify, inform, received, refer, screen } = story;
const asked: ContactOpened = { ...received, channel: 'consultation' };
const advise = { ...decide, outcome: 'adviceGiven' } as const;
const adviseReferral = { ...decide, outcome: 'referralAdvised', levelOfNeed: 3 } as const;

describe('a question to the advice line', () => {
  it('has one working day, as every contact', () =>
    given(contact, [asked]).thenClocks([{ rule: 'contact-decision', n: 1, startedAt: story.monday }]));
  it('about nobody named is answered without screening: with advice, or with advice to refer', () => {
    given(contact, [asked])
      .when(advise)
      .then([{ type: 'decided', outcome: 'adviceGiven', decidedBy: decisionMaker.id }]);
    given(contact, [asked])
      .when(adviseReferral)
      .then([{ type: 'decided', outcome: 'referralAdvised' }]);
  });
  it('is answered by a qualified decision-maker', () =>
    given(contact, [asked])
      .when({ ...advise, by: hubWorker })
      .thenRefused('CONTACT.NOT_A_DECISION_MAKER'));
  it('about a known child is screened first', () => {
    given(contact, afterAll(contact, [asked], identify))
      .when(advise)
      .thenRefused('CONTACT.NOT_SCREENED');
    given(contact, afterAll(contact, [asked], identify, screen))
      .when(advise)
      .then([{ type: 'decided', outcome: 'adviceGiven', personId: story.child }]);
  });
  it('with any other answer is screened too, and may become a referral at once', () => {
    given(contact, [asked]).when(decide).thenRefused('CONTACT.NOT_SCREENED');
    given(contact, afterAll(contact, [asked], identify, screen))
      .when(refer)
      .then([{ type: 'decided', outcome: 'referral', journeyId: story.newJourney }]);
  });
  it('ends when the agency has its answer, and counts by what was answered', () => {
    const answered = given(contact, afterAll(contact, [asked], advise, inform));
    answered.thenOutcome('adviceGiven');
  });
});

describe('another contact', () => {
  it('is never answered with advice alone as if somebody had only asked', () =>
    given(contact, afterAll(contact, [received], screen))
      .when(advise)
      .thenRefused('CONTACT.ONLY_FOR_ADVICE_LINE'));
});
