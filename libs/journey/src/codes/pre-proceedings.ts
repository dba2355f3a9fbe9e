import { codeSet } from './code-set';

/** Released names: facts hold them. Inspection report, paragraph 54. */
export const gatewayDecisions = codeSet('Legal gateway decision', [
  ['continuePlan', 'A: the threshold is not met, or the plan is enough: it goes on'],
  ['preProceedings', 'B: begin the work before proceedings'],
  ['issue', 'C: issue proceedings now'],
  ['notYetKnown', 'D: not known yet; the question comes back'],
]);

export const thresholdAdvice = codeSet('Whether the threshold for proceedings is met', [
  ['met', 'met'],
  ['notMet', 'not met'],
  ['unclear', 'unclear: more must be known'],
]);

/** To whom a letter before proceedings goes: whoever has parental responsibility, and a parent who has not. */
export const letterReceivers = codeSet('To whom', [
  ['mother', 'the mother'],
  ['father', 'the father'],
  ['parent', 'another parent'],
  ['guardian', 'a guardian, or somebody else with parental responsibility'],
]);

export const waysOfGivingLetter = codeSet('How the letter was given', [
  ['byHand', 'by hand, and talked through'],
  ['meeting', 'at a meeting'],
  ['post', 'by recorded post'],
  ['solicitor', 'through the parent’s solicitor'],
  ['secureMessage', 'by secure message'],
]);

export const reasonsNoLetter = codeSet('Why there is no letter', [
  ['notFound', 'looked for, and not found'],
  ['died', 'has died'],
  ['unsafe', 'it would put the child or somebody else at risk'],
  ['noResponsibility', 'has no parental responsibility and no part in the child’s life'],
]);

export const legalRepresentations = codeSet('Legal advice for the parent', [
  ['represented', 'has a solicitor'],
  ['looking', 'is looking for one'],
  ['declined', 'was told how, and does not want one'],
  ['notReached', 'could not be asked'],
]);

export const commissionedAssessments = codeSet('Which assessment', [
  ['parenting', 'of parenting'],
  ['cognitive', 'of how a parent learns and understands'],
  ['psychological', 'a psychologist’s'],
  ['psychiatric', 'a psychiatrist’s'],
  ['substance', 'of drugs and alcohol, with tests'],
  ['domesticAbuse', 'of the risk from domestic abuse'],
  ['paediatric', 'a paediatrician’s'],
  ['siblings', 'of brothers and sisters together'],
  ['viability', 'a first look at a relative or friend who may care for the child'],
  ['connectedPerson', 'the whole assessment of a relative or friend'],
  ['other', 'another one, in words'],
]);

export const assessmentAuthors = codeSet('Who makes the assessment', [
  ['council', 'the council’s own worker'],
  ['independentSocialWorker', 'an independent social worker'],
  ['expert', 'an expert'],
  ['health', 'a health service'],
  ['voluntary', 'a voluntary agency'],
]);

export const assessmentFindings = codeSet('What the assessment finds', [
  ['supports', 'it supports the child’s staying, or the relative’s caring'],
  ['withConditions', 'it does, if what it names is done'],
  ['against', 'it does not'],
  ['unclear', 'it leaves the question open'],
]);

export const reasonsAssessmentWithdrawn = codeSet('Why the assessment does not come', [
  ['parentDeclined', 'the parent does not take part'],
  ['relativeWithdrew', 'the relative or friend no longer offers to care'],
  ['notNeeded', 'what it asked is answered otherwise'],
  ['notAvailable', 'nobody could make it in time'],
]);

/** Relatives and friends are thought of before a court is asked. */
export const kinAnswers = codeSet('Who of the family or friends could care for the child', [
  ['named', 'somebody was named'],
  ['nobody', 'asked, and nobody was named'],
  ['declined', 'asked, and the family will not say'],
  ['unsafe', 'asking would put the child or somebody else at risk'],
]);

export const preProceedingsReviewDecisions = codeSet('What the review decides', [
  ['continue', 'the work goes on'],
  ['prepareStepDown', 'enough has changed: prepare the step down'],
  ['prepareProceedings', 'not enough has changed: a senior manager decides on proceedings'],
]);

export const applications = codeSet('What the court is asked for', [
  ['careOrder', 'a care order'],
  ['supervisionOrder', 'a supervision order'],
  ['emergencyProtectionOrder', 'an emergency protection order'],
  ['otherOrder', 'another order'],
]);
