import { type z } from 'zod';
import { type AssessmentCodes } from '../assessment/assessment.types';
import { codeRules } from '../assessment/code-rules';
import { type AssessmentOutcome } from '../assessment/outcomes';
import { assessmentFields, type AssessmentDraft } from './assessment-document';
import { sectionNames, sections } from './assessment-sections';

/** Something that an assessment still needs. `field` addresses it: `seenAlone`, `text.analysis`. */
export interface Missing {
  field: string;
  message: string;
}

/** An assessment that may be submitted. */
export const completeAssessment = assessmentFields
  .superRefine((document, context) => {
    for (const { field, message } of brokenRules(document))
      context.addIssue({ code: 'custom', path: [field], message });
  })
  .meta({ description: 'A complete assessment' });

export type CompleteAssessment = z.output<typeof completeAssessment>;

const plainWords: Readonly<Record<string, string>> = {
  seenAlone: 'Say whether the child was seen alone',
  chronologyConsulted: 'Say whether you consulted the chronology',
  interpreterNeeded: 'Say whether the family needs an interpreter',
  ethnicity: 'Choose the child’s ethnicity, or that it was not asked yet',
  disabilities: 'Choose the child’s disabilities, or NONE',
  factors: 'Choose the factors, or 21 for none',
  primaryNeed: 'Choose the primary need',
  outcome: 'Choose the outcome that you propose',
  text: 'Write the assessment',
  ...Object.fromEntries(sectionNames.map((name) => [`text.${name}`, sections[name].missing])),
};

/** Everything that still stands between a draft and its submission, in plain words, each field once. */
export function missingFrom(draft: AssessmentDraft): Missing[] {
  const document = { ...draft, text: draft.text ?? {} };
  const issues = assessmentFields.safeParse(document).error?.issues ?? [];
  const unfilled = issues.map(({ path, message }) => {
    const field = path.slice(0, path[0] === 'text' ? 2 : 1).join('.');
    return { field, message: isEmpty(document, path) ? (plainWords[field] ?? message) : message };
  });
  const all = [...unfilled, ...brokenRules(draft)];
  return all.filter((one, index) => all.findIndex((other) => other.field === one.field) === index);
}

/** What the Update carries of a complete document: codes and outcome; the words are bound by their hash. */
export function submissionOf(document: CompleteAssessment): { outcome: AssessmentOutcome; codes: AssessmentCodes } {
  const { outcome, text: _text, ethnicity: _ethnicity, disabilities: _disabilities, ...codes } = document;
  return { outcome, codes };
}

function brokenRules(codes: Partial<AssessmentCodes>): Missing[] {
  return codeRules.filter((rule) => rule.broken(codes)).map(({ field, message }) => ({ field, message }));
}

function isEmpty(document: object, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), document);
  return (
    found === undefined ||
    (typeof found === 'string' && found.trim() === '') ||
    (Array.isArray(found) && found.length === 0)
  );
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
