import { codeSet } from './code-set';

export const waysFound = codeSet('How the child was found', [
  ['returned', 'came back alone'],
  ['foundByFamily', 'found by family or carers'],
  ['foundByPolice', 'found by the police'],
  ['foundByOthers', 'found by somebody else'],
  ['neverMissing', 'was not missing: the report was mistaken'],
]);

/** Independent of those who care for the child, and of the placement. */
export const returnInterviewers = codeSet('Who offers the return interview', [
  ['voluntaryAgency', 'the voluntary agency'],
  ['independentInterviewer', 'an independent interviewer of the council'],
  ['personOfTrust', 'somebody whom the child chose'],
]);

export const interviewDecliners = codeSet('Who declined the return interview', [
  ['child', 'the child'],
  ['parent', 'a parent, for a child who is too young to decide'],
]);

export const reasonsInterviewNotHeld = codeSet('Why no return interview was held', [
  ['missingAgain', 'the child went missing again'],
  ['notReached', 'the child could not be reached'],
  ['unwell', 'the child is too unwell'],
  ['movedAway', 'the child has moved out of the area, and the other council was told'],
  ['neverMissing', 'the child was not missing'],
  ['other', 'another reason, in words'],
]);
