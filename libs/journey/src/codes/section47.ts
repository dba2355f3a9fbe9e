import { codeSet } from './code-set';

/** What an agency said when it was asked (inspection report, paragraph 45). */
export const agencyAnswers = codeSet('What the agency said', [
  ['informed', 'it gave information'],
  ['nothingKnown', 'it knows nothing of the child or the family'],
  ['declined', 'it will not say'],
]);

/** Why there is no answer of an agency. */
export const reasonsNoAnswer = codeSet('Why there is no answer', [
  ['notInvolved', 'no such agency works with the child or the family'],
  ['noReply', 'it was asked again and did not reply'],
  ['riskToChild', 'asking would put the child or somebody else at risk'],
  ['criminalEnquiry', 'the police asked us to wait'],
  ['other', 'another reason, in words'],
]);

export const medicals = codeSet('Medical examination', [
  ['notNeeded', 'considered, and not needed'],
  ['planned', 'arranged, and still to come'],
  ['done', 'done'],
  ['refused', 'the child or a parent refused'],
]);

/** Released names: facts hold them. The last one is the third outcome with a senior manager’s decision against a conference. */
export const section47Outcomes = codeSet('Outcome of the section 47 enquiry', [
  ['notSubstantiated', 'the concerns are not substantiated'],
  ['substantiatedNoContinuingRisk', 'substantiated, and the child is not at continuing risk'],
  ['continuingRisk', 'substantiated, and the child is at continuing risk: a conference'],
  ['continuingRiskNoConference', 'at continuing risk, and a senior manager has decided against a conference'],
]);

export type Section47Outcome = (typeof section47Outcomes.codes)[number];
