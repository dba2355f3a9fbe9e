export { type Address, address, postcode } from './address';
export { type AssessmentDraft, assessmentDraft } from './assessment-document';
export {
  type CompleteAssessment,
  type Missing,
  completeAssessment,
  missingFrom,
  submissionOf,
} from './assessment.form';
export { type Section, type SectionName, sectionNames, sections } from './assessment-sections';
export { type Child, child } from './child';
export {
  decisionForm,
  disagreementForm,
  identifyRequest,
  informingForm,
  screeningForm,
  unlinkRequest,
} from './contact.forms';
export { delegationRequest } from './delegation.form';
export { type Enquiry, enquiry, enquiryForms } from './enquiry.form';
export { longestText } from './fields';
export { type Form, form } from './form';
export {
  allocationRequest,
  extensionForm,
  latenessForm,
  returnForm,
  signOffRequest,
  submitRequest,
} from './stage.forms';
export {
  fosteringList,
  fosteringListColumns,
  fosteringListFrame,
  fosteringListRow,
  type FosteringListRow,
  longestList,
} from './fostering-list.form';
