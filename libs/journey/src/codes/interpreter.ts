import { codeSet } from './code-set';

/** Source: inspection report, paragraph 35. */
export const interpreterSteps = codeSet('Interpreter', [
  ['needed', 'the family needs an interpreter'],
  ['notNeeded', 'the family needs none'],
  ['booked', 'an interpreter is booked'],
  ['came', 'the interpreter came'],
  ['failed', 'there was no interpreter'],
]);

export const reasonsNoInterpreter = codeSet('Why there was no interpreter', [
  ['noneFound', 'none could be found'],
  ['didNotCome', 'the interpreter did not come'],
  ['otherLanguage', 'the interpreter spoke another language'],
  ['notTrusted', 'the family did not trust the interpreter'],
  ['tooUrgent', 'it could not wait'],
]);
