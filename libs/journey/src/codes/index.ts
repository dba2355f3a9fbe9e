export { actionOutcomes, actionOwners, progressCodes } from './actions';
export { type Agency, agencies, healthAgencies } from './agencies';
export { type CodeSet, codeSet, codeWords, inUseOn } from './code-set';
export {
  abuseCategories,
  adjournmentReasons,
  advocateAnswers,
  chairEmployments,
  conferenceDelayReasons,
  participations,
} from './conference';
export {
  childInNeedEndings,
  childInNeedReviewDecisions,
  familyGroupAnswers,
  reasonsChildAgreesAlone,
} from './child-in-need';
export {
  consentAnswers,
  earlyHelpEndings,
  earlyHelpReviewDecisions,
  panelDecisions,
  starAreas,
  stepDownSources,
  stepUpConcerns,
  targetedServices,
} from './early-help';
export { reasonsNotSeen, reasonsNotSeenAlone } from './child-seen';
export { factors } from './factors';
export { interpreterSteps, reasonsNoInterpreter } from './interpreter';
export { disabilities, ethnicities, sexes } from './identity';
export { closureReasons, primaryNeeds } from './needs';
export { extensionReasons, latenessReasons, reasonsNotTold, unlinkReasons, waysOfTelling } from './reasons';
export {
  planEndings,
  preProceedingsAnswers,
  protectiveOrders,
  reasonsNotSeenOnVisit,
  riskChanges,
  seniorReviewOutcomes,
  visitFrequencies,
} from './protection';
export { interviewDecliners, reasonsInterviewNotHeld, returnInterviewers, waysFound } from './missing';
export {
  carerRelations,
  fosteringSuitability,
  reasonsFosteringEnded,
  reasonsNotAloneFostering,
  reasonsNotSeenFostering,
  reasonsShortNotice,
} from './fostering';
export {
  applications,
  assessmentAuthors,
  assessmentFindings,
  commissionedAssessments,
  gatewayDecisions,
  kinAnswers,
  legalRepresentations,
  letterReceivers,
  preProceedingsReviewDecisions,
  reasonsAssessmentWithdrawn,
  reasonsNoLetter,
  thresholdAdvice,
  waysOfGivingLetter,
} from './pre-proceedings';
export { referralSources } from './referral-sources';
export { togetherReasons } from './together';
export { services } from './services';
export { assessmentOutcomeSet, contactOutcomeSet } from './outcomes';
export { reasonsNoJointVisit, workerChangeReasons } from './handover';
export { reasonsViewsNotAsked, viewAnswers, viewHolders, viewOccasions } from './views';
export { agencyAnswers, medicals, reasonsNoAnswer, section47Outcomes } from './section47';
export { reasonsFewAgencies, strategyGrounds, strategyMedia, strategyOutcomes, strategyUrgencies } from './strategy';
export { riskFlags } from './recording';
