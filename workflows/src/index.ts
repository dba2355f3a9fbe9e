/** Every workflow, named once. A workflow's type is its stage's kind: released, frozen, in every history. */
export { contact } from './contact/contact.workflow';
export { initialAssessment } from './assessment/initial-assessment.workflow';
export { coreAssessment } from './assessment/core-assessment.workflow';
export { singleAssessment } from './assessment/single-assessment.workflow';
export { strategyDiscussion } from './strategyDiscussion/strategy-discussion.workflow';
export { section47Enquiry } from './section47/section47-enquiry.workflow';
export { initialConference } from './initialConference/initial-conference.workflow';
export { childProtectionPlan } from './childProtectionPlan/child-protection-plan.workflow';
export { missingEpisode } from './missingEpisode/missing-episode.workflow';
export { childInNeedPlan } from './childInNeedPlan/child-in-need-plan.workflow';
export { commonAssessment } from './commonAssessment/common-assessment.workflow';
export { privateFostering } from './privateFostering/private-fostering.workflow';
export { preProceedings } from './preProceedings/pre-proceedings.workflow';
export { journey } from './journey/journey.workflow';
