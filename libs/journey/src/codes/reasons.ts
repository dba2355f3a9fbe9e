import { codeSet } from './code-set';

/** Why a deadline was missed. The council's own list. */
export const latenessReasons = codeSet('Why it was late', [
  ['agencyAwaited', 'another agency had not answered'],
  ['familyUnavailable', 'the family was away or could not be reached'],
  ['childNotSeen', 'the child could not be seen in time'],
  ['interpreterAwaited', 'no interpreter was free'],
  ['specialistAwaited', 'a specialist’s assessment was awaited'],
  ['workerAbsent', 'the worker was absent'],
  ['workload', 'the worker or the team had too much work'],
  ['managerUnavailable', 'no manager was free to decide'],
  ['returnedForChanges', 'it was returned for changes'],
  ['recordedLate', 'it was done in time and recorded late'],
  ['complexity', 'more had to be found out than expected'],
  ['other', 'another reason, in words'],
]);

/** Why more time is given. The council's own list. */
export const extensionReasons = codeSet('Why more time is given', [
  ['specialistAssessment', 'a specialist’s assessment is part of it'],
  ['siblingsTogether', 'brothers and sisters are assessed together'],
  ['familyAway', 'the family is away, and the child is safe'],
  ['criminalEnquiry', 'a police enquiry must not be prejudiced'],
  ['unbornChild', 'the child is not born yet'],
  ['agencyAwaited', 'another agency’s information is essential'],
  ['courtOrder', 'a court has given more time'],
  ['other', 'another reason, in words'],
]);

/** Why a child was unlinked from a person. */
export const unlinkReasons = codeSet('Why the link was wrong', [
  ['anotherChild', 'it is another child'],
  ['duplicatePerson', 'the person is recorded twice'],
  ['mistake', 'it was chosen by mistake'],
]);

export const waysOfTelling = codeSet('How the referrer was told', [
  ['letter', 'by letter'],
  ['email', 'by e-mail'],
  ['secureMessage', 'by secure message'],
  ['phone', 'by telephone'],
  ['inPerson', 'face to face'],
  ['notPossible', 'it was not possible'],
]);

export const reasonsNotTold = codeSet('Why the referrer could not be told', [
  ['anonymous', 'gave no name'],
  ['noAddress', 'gave no address or number'],
  ['riskToChild', 'it would put the child or somebody else at risk'],
]);
