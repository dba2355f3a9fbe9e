import { z } from 'zod';
import { returnForm, signOffRequest, submitRequest } from '../forms/stage.forms';
import { narrative, textHash } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { allocateAct, explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { type AssessmentCommand } from './assessment.types';
import { checkpoints } from './checkpoints';

/** What people do with an assessment, whatever its kind. */
export const assessmentActs: Acts<Exclude<AssessmentCommand['type'], 'reviewCheckpoint'>> = {
  allocate: allocateAct,
  submit: {
    path: 'submission',
    summary: 'Hand the draft in for a signature; an incomplete text is refused with all that is missing',
    action: 'submit',
    codes: submitRequest,
    document: true,
    context: ['writers'],
    flat: true,
    advised: { text: 'assessment', forFamily: ['plainSummary'] },
    request: submitRequest,
    cites: '¶3, ¶50, ¶57',
  },
  editAfterSubmission: {
    path: 'edit-after-submission',
    summary: 'The text was changed while it waited: the request for a signature falls',
    action: 'submit',
    codes: z.strictObject({ textHash: textHash('Hash of the new text') }),
    noRoute: true,
  },
  signOff: {
    path: 'sign-off',
    summary: 'A manager signs the text that was submitted',
    action: 'signOff',
    codes: signOffRequest,
    request: signOffRequest,
  },
  returnForChanges: {
    path: 'return',
    summary: 'A manager returns the text for changes, with reasons; no clock is reset',
    action: 'return',
    codes: returnForm.codes,
    text: returnForm.text,
    hashes: { reasonsHash: ['reasons'] },
    request: returnForm.request,
  },
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
  recordViews: recordViewsAct,
};

/** What managers do besides on the way of an assessment that is long enough for checkpoints. */
export const checkpointActs: Acts<'reviewCheckpoint'> = {
  reviewCheckpoint: {
    path: 'review-checkpoint',
    summary: 'A manager looks at how the assessment goes, at a checkpoint of the council’s protocol',
    action: 'authorise',
    codes: z.strictObject({ checkpoint: z.enum(checkpoints).meta({ description: 'Which checkpoint' }) }),
    text: z.strictObject({ review: narrative('How it goes, what is still to do, and by when') }),
    cites: '¶26',
  },
};
