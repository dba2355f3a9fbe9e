import { type AssessmentOutcome, assessmentOutcomes } from '../assessment/outcomes';
import { type ContactOutcome, contactOutcomes } from '../contact/outcomes';
import { type NextStep, nextSteps } from '../journey/next-steps';
import { codeSet } from './code-set';

const ofContact: Record<ContactOutcome, string> = {
  noFurtherAction: 'no further action',
  informationAndAdvice: 'information and advice',
  earlyHelp: 'early help, by a common assessment',
  referral: 'referral to social care: an assessment starts',
  linkedToOpenCase: 'joined to the child’s open case',
};

const ofAssessment: Record<AssessmentOutcome, string> = {
  noFurtherAction: 'no further action',
  earlyHelp: 'early help',
  childInNeedServices: 'services for a child in need',
  coreAssessment: 'a core assessment',
  strategyDiscussion: 'a strategy discussion',
};

const wanted: Record<NextStep, string> = {
  childInNeedPlan: 'a child-in-need plan',
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

export const nextStepSet = codeSet(
  'Next step',
  nextSteps.map((code) => [code, wanted[code]] as const),
);
