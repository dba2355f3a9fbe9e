/** `longSentence`: at the word where the sentence has become too long. */
export type FindingKind = 'acronym' | 'jargon' | 'longSentence';

export interface Finding {
  kind: FindingKind;
  /** Places in the text, in UTF-16 units: `found` is what lies from `from` up to `to`. */
  from: number;
  to: number;
  found: string;
  /** What to write instead, or to do. */
  plain: string;
  why: string;
}

/** How many of each kind: what is kept with a submission. No word of the text is in it. */
export interface LanguageAdvice {
  acronyms: number;
  jargon: number;
  longSentences: number;
}

export function adviceOf(findings: readonly Finding[]): LanguageAdvice {
  const many = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  return { acronyms: many('acronym'), jargon: many('jargon'), longSentences: many('longSentence') };
}
