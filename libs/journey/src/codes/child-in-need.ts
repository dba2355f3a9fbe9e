import { codeSet } from './code-set';

/** How a child in need plan ends by people's decision; released names. A step down has its own act, a protection plan supersedes. */
export const childInNeedEndings = codeSet('Why the plan ends', [
  ['needsMet', 'the needs are met'],
  ['lookedAfter', 'the child is looked after'],
  ['consentWithdrawn', 'the family does not want it any more'],
  ['movedAway', 'the child lives in another council’s area, and that council knows'],
  ['reachedEighteen', 'the young person is eighteen'],
  ['died', 'the child has died'],
]);

export const childInNeedReviewDecisions = codeSet('What the review decides', [
  ['continue', 'the plan goes on'],
  ['prepareEnding', 'the needs are nearly met: prepare the end'],
  ['prepareStepDown', 'early help is enough soon: prepare the step down'],
  ['strategyDiscussion', 'there is reasonable cause to suspect harm: a strategy discussion'],
]);

/** Section 17 is help by agreement. A young person without anybody who cares for them may agree alone. */
export const reasonsChildAgreesAlone = codeSet('Why the young person agrees alone', [
  ['livesAlone', 'lives independently'],
  ['parentsNotReached', 'nobody who cares for the young person could be reached'],
  ['unsafe', 'asking a parent would put somebody at risk'],
]);

/** Inspection report, paragraph 30. */
export const familyGroupAnswers = codeSet('Family group conference', [
  ['accepted', 'offered, and accepted'],
  ['declined', 'offered, and declined'],
  ['considering', 'offered, and the family is thinking about it'],
  ['notSuitable', 'not offered, with the reason'],
]);
