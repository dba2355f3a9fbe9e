import { codeSet } from './code-set';

/** One meeting about children who are neither of one enquiry nor of one household. */
export const togetherReasons = codeSet('Why these children are spoken of together', [
  ['family', 'brothers, sisters or half-siblings, which the record does not show yet'],
  ['household', 'they live together, which the record does not show yet'],
  ['sameIncident', 'the same incident concerns them'],
  ['samePerson', 'the same person is a risk to them'],
  ['friends', 'friends or a group who are at risk together'],
  ['other', 'another reason, in words'],
]);
