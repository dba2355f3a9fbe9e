import { completeAssessment, missingFrom, submissionOf } from '../forms/assessment.form';
import { assessmentDraft } from '../forms/assessment-document';
import { type StageDocument } from '../shared/stage-document';

/** The assessment's text, written over days. */
export const assessmentDocument: StageDocument = {
  draft: assessmentDraft,
  read: (document) => {
    const complete = completeAssessment.safeParse(document);
    if (complete.success) return { codes: submissionOf(complete.data) };
    return { missing: missingFrom(assessmentDraft.parse(document)) };
  },
};
