import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { type Submit } from './assessment.types';
import { codeRules } from './code-rules';
import { type AssessmentKind, isOutcomeOf } from './outcomes';

/** Refuses codes that contradict each other or the kind. Whether the words are complete is the form's question. */
export function refuseIncomplete(kind: AssessmentKind, { at, outcome, codes }: Submit): void {
  if (!isOutcomeOf(kind, outcome)) {
    throw new RuleBroken('ASSESSMENT.OUTCOME_NOT_POSSIBLE', 'This assessment cannot end so', { outcome });
  }
  const on = londonDate(at);
  const broken = codeRules.find((rule) => rule.broken(codes, on));
  if (broken !== undefined) throw new RuleBroken(broken.code, broken.message, { field: broken.field });
}
