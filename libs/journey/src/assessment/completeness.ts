import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { type Submit } from './assessment.types';
import { type AssessmentKind, isOutcomeOf } from './outcomes';

/**
 * What the codes of a submitted assessment must say together. Whether the words are complete is the form's question.
 * Sources: inspection report, paragraphs 50 (chronology) and 57 (seen alone); CIN census rules 8869 and 8898 (factors).
 */
export function refuseIncomplete(kind: AssessmentKind, { at, outcome, codes }: Submit): void {
  if (!isOutcomeOf(kind, outcome)) {
    throw new RuleBroken('ASSESSMENT.OUTCOME_NOT_POSSIBLE', 'This assessment cannot end so', { outcome });
  }
  if (codes.childSeenOn === undefined && codes.childNotSeenReason === undefined) {
    throw new RuleBroken('ASSESSMENT.CHILD_SEEN_MISSING', 'Say when the child was seen, or why not');
  }
  if (codes.childSeenOn !== undefined && codes.childSeenOn > londonDate(at)) {
    throw new RuleBroken('ASSESSMENT.CHILD_SEEN_LATER', 'The child cannot have been seen after this was submitted');
  }
  if (codes.seenAlone && codes.childSeenOn === undefined) {
    throw new RuleBroken('ASSESSMENT.SEEN_ALONE_BUT_NOT_SEEN', 'A child who was not seen was not seen alone');
  }
  if (!codes.seenAlone && codes.notSeenAloneReason === undefined) {
    throw new RuleBroken('ASSESSMENT.SEEN_ALONE_MISSING', 'Say why the child was not seen alone');
  }
  if (!codes.chronologyConsulted) {
    throw new RuleBroken('ASSESSMENT.CHRONOLOGY_NOT_CONSULTED', 'Consult the chronology before you submit');
  }
  refuseFactors(codes.factors);
}

function refuseFactors(factors: readonly string[]): void {
  if (factors.length === 0) throw new RuleBroken('ASSESSMENT.FACTORS_MISSING', 'Choose the factors, or 21 for none');
  if (new Set(factors).size < factors.length) {
    throw new RuleBroken('ASSESSMENT.FACTOR_TWICE', 'A factor is chosen twice');
  }
  if (factors.includes('21') && factors.length > 1) {
    throw new RuleBroken('ASSESSMENT.NONE_WITH_OTHERS', 'Factor 21, none, stands alone');
  }
}
