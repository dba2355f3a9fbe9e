import { inUseOn } from '../codes/code-set';
import { factors as factorCodes } from '../codes/factors';
import { type AssessmentCodes } from './assessment.types';

/** Something that the codes of an assessment must say together. One list for the form, which shows all, and the decider. */
export interface CodeRule {
  /** Code of the refusal. */
  code: `ASSESSMENT.${string}`;
  /** Field that the message belongs to. */
  field: keyof AssessmentCodes;
  message: string;
  /** @param on London date of the submission; undefined while it is being written */
  broken(codes: Partial<AssessmentCodes>, on?: string): boolean;
}

/**
 * Sources: inspection report, paragraphs 50 (chronology) and 57 (seen, seen alone); CIN census rules 8869 (21 stands alone),
 * 8898 (no factor twice) and 8897 (factors wanted).
 */
export const codeRules: readonly CodeRule[] = [
  {
    code: 'ASSESSMENT.CHILD_SEEN_MISSING',
    field: 'childSeenOn',
    message: 'Say when the child was seen, or why not',
    broken: ({ childSeenOn, childNotSeenReason }) => childSeenOn === undefined && childNotSeenReason === undefined,
  },
  {
    code: 'ASSESSMENT.CHILD_SEEN_LATER',
    field: 'childSeenOn',
    message: 'The child cannot have been seen after this was submitted',
    broken: ({ childSeenOn }, on) => childSeenOn !== undefined && on !== undefined && childSeenOn > on,
  },
  {
    code: 'ASSESSMENT.SEEN_ALONE_BUT_NOT_SEEN',
    field: 'seenAlone',
    message: 'A child who was not seen was not seen alone',
    broken: ({ seenAlone, childSeenOn }) => seenAlone === true && childSeenOn === undefined,
  },
  {
    code: 'ASSESSMENT.SEEN_ALONE_MISSING',
    field: 'notSeenAloneReason',
    message: 'Say why the child was not seen alone',
    broken: ({ seenAlone, notSeenAloneReason }) => seenAlone === false && notSeenAloneReason === undefined,
  },
  {
    code: 'ASSESSMENT.CHRONOLOGY_NOT_CONSULTED',
    field: 'chronologyConsulted',
    message: 'Consult the chronology before you submit',
    broken: ({ chronologyConsulted }) => chronologyConsulted === false,
  },
  {
    code: 'ASSESSMENT.FACTORS_MISSING',
    field: 'factors',
    message: 'Choose the factors, or 21 for none',
    broken: ({ factors }) => factors?.length === 0,
  },
  {
    code: 'ASSESSMENT.FACTOR_NOT_IN_USE',
    field: 'factors',
    message: 'A factor is not in the list of that day',
    broken: ({ factors = [] }, on) => on !== undefined && factors.some((one) => !inUseOn(factorCodes, one, on)),
  },
  {
    code: 'ASSESSMENT.FACTOR_TWICE',
    field: 'factors',
    message: 'A factor is chosen twice',
    broken: ({ factors = [] }) => new Set(factors).size < factors.length,
  },
  {
    code: 'ASSESSMENT.NONE_WITH_OTHERS',
    field: 'factors',
    message: 'Factor 21, none, stands alone',
    broken: ({ factors = [] }) => factors.includes('21') && new Set(factors).size > 1,
  },
];
