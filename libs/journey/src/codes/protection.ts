import { codeSet } from './code-set';

export const riskChanges = codeSet('The risk now, against the last meeting', [
  ['lower', 'lower'],
  ['same', 'the same'],
  ['higher', 'higher'],
]);

/** Why a visit did not find the child. */
export const reasonsNotSeenOnVisit = codeSet('Why the child was not seen', [
  ['nobodyIn', 'nobody opened'],
  ['refused', 'access was refused'],
  ['childAway', 'the child was somewhere else'],
  ['unborn', 'the child is not born yet'],
  ['other', 'another reason, in words'],
]);

export const visitFrequencies = codeSet('How often the child is seen', [
  ['usual', 'as the council’s policy says'],
  ['weekly', 'every week'],
]);

/** Inspection report, paragraphs 3, 39 and 51: what a senior manager says about a plan that lasts long. */
export const seniorReviewOutcomes = codeSet('What the senior manager decides', [
  ['reviewConferenceAsked', 'ask a review conference soon whether the plan can end'],
  ['stepDown', 'prepare the step down to a child in need plan'],
  ['preProceedings', 'begin the work before proceedings'],
  ['continue', 'go on, with the reason'],
]);

export const protectiveOrders = codeSet('Order or power', [
  ['emergencyProtectionOrder', 'an emergency protection order (Children Act 1989, section 44)'],
  ['policeProtection', 'police powers of protection (Children Act 1989, section 46)'],
]);

/** What else than a review conference ends a protection plan. */
export const planEndings = codeSet('Why the plan ends without a review conference', [
  ['died', 'the child has died'],
  ['reachedEighteen', 'the child is eighteen'],
  ['transferred', 'another council has accepted the plan'],
]);

/** Whether the work before proceedings was thought of at a review (inspection report, paragraph 54). */
export const preProceedingsAnswers = codeSet('Work before proceedings', [
  ['notNeeded', 'not needed, with the reason in the decision'],
  ['advised', 'advised to the senior manager'],
]);
