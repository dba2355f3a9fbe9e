import { codeSet } from './code-set';

/** Why a child's social worker changed. Source: Standard Safeguarding Dataset, change of social worker reason. */
export const workerChangeReasons = codeSet('Why the worker changes', [
  ['MANAGE', 'a management decision'],
  ['FCONTA', 'the family asked for it'],
  ['LEFTRL', 'the worker left the post'],
  ['ORGRST', 'the service was reorganised'],
  ['TSPROC', 'the usual move between teams'],
  ['ABSENC', 'the worker is absent for long'],
  ['CHCHAN', 'the child’s circumstances changed'],
  ['PCCHAN', 'the parents’ or carers’ circumstances changed'],
  ['SWDIED', 'the worker died'],
  ['OTHERS', 'another reason'],
]);

export const reasonsNoJointVisit = codeSet('Why there is no joint visit', [
  ['workerGone', 'the worker has left or is absent'],
  ['familyDeclined', 'the family did not want one'],
  ['urgent', 'the child’s safety could not wait'],
  ['other', 'another reason'],
]);
