import { codeSet } from './code-set';

/** Why the child was not seen during the assessment. */
export const reasonsNotSeen = codeSet('Why the child was not seen', [
  ['unborn', 'the child is not born yet'],
  ['refused', 'access was refused'],
  ['notFound', 'the child could not be found'],
  ['movedAway', 'the family has moved away'],
  ['other', 'another reason, in words'],
]);

/** Why the child was not seen alone. Source: inspection report, paragraph 57. */
export const reasonsNotSeenAlone = codeSet('Why the child was not seen alone', [
  ['notSeen', 'the child was not seen'],
  ['tooYoung', 'the child is too young'],
  ['childsWish', 'the child wished otherwise'],
  ['parentRefused', 'a parent refused'],
  ['supportNeeded', 'the child needed somebody to help with communication'],
  ['other', 'another reason, in words'],
]);
