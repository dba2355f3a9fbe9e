import { type AssessmentOutcome, assessmentOutcomes } from '../assessment/outcomes';
import { type ContactOutcome, contactOutcomes } from '../contact/outcomes';
import { codeSet } from './code-set';

const ofContact: Record<ContactOutcome, string> = {
  noFurtherAction: 'no further action',
  informationAndAdvice: 'information and advice',
  signposted: 'signposted to another service, which the decision names',
  earlyHelp: 'early help, by a common assessment',
  referral: 'referral to social care: an assessment starts',
  linkedToOpenCase: 'joined to the child’s open case',
  immediateProtection: 'immediate protection: a strategy discussion the same day',
  transferIn: 'a child with a protection plan comes from another council',
  privateFosteringNotice: 'notice of a private-fostering arrangement',
  missingNotice: 'notice of a missing child',
  referralAdvised: 'advice to send a referral',
  adviceGiven: 'advice to an agency that asked: no referral is needed',
};

const ofAssessment: Record<AssessmentOutcome, string> = {
  noFurtherAction: 'no further action',
  earlyHelp: 'early help',
  childInNeedServices: 'services for a child in need',
  coreAssessment: 'a core assessment',
  strategyDiscussion: 'a strategy discussion',
};

export const contactOutcomeSet = codeSet(
  'Decision on the contact',
  contactOutcomes.map((code) => [code, ofContact[code]] as const),
);

export const assessmentOutcomeSet = codeSet(
  'Outcome of the assessment',
  assessmentOutcomes.map((code) => [code, ofAssessment[code]] as const),
);
