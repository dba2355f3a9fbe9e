import { RuleBroken } from './rule-broken';
import { type StageCommand, type StageEvent } from './decider';

/** What somebody of the family said, or that they were asked; the words are bound by their hash. */
export interface Views {
  /** Codes of `viewOccasions`, `viewHolders`, `viewAnswers`. */
  occasion: string;
  whose: string;
  answer: string;
  /** Needed when they were not asked: code of `reasonsViewsNotAsked`. */
  reason?: string;
  textHash?: string;
}

export interface RecordViews extends StageCommand, Views {
  type: 'recordViews';
}

export interface ViewsRecorded extends StageEvent, Views {
  type: 'viewsRecorded';
}

/** Codes: VIEWS.WORDS_MISSING (given without words), VIEWS.REASON_MISSING (not asked without reason). */
export function viewsRecorded(command: RecordViews): ViewsRecorded {
  const { type: _, ...views } = command;
  if (views.answer === 'given' && views.textHash === undefined) {
    throw new RuleBroken('VIEWS.WORDS_MISSING', 'Write what they said');
  }
  if (views.answer === 'notAsked' && views.reason === undefined) {
    throw new RuleBroken('VIEWS.REASON_MISSING', 'Say why they were not asked');
  }
  return { type: 'viewsRecorded', ...views };
}

/** The newest answer counts, for each person and occasion. */
export function withViews(before: readonly Views[], event: ViewsRecorded): Views[] {
  const { type: _type, by: _by, at: _at, ...views } = event;
  const others = before.filter(({ occasion, whose }) => occasion !== views.occasion || whose !== views.whose);
  return [...others, views];
}

/**
 * Who has still to be asked on this occasion: the child, and one of those who care for the child. Asking counts; nobody is made to
 * answer. Source: inspection report, paragraphs 22 and 81.
 */
export function stillToAsk(all: readonly Views[], occasion: string): ('child' | 'parents')[] {
  const heard = all.filter((views) => views.occasion === occasion).map(({ whose }) => whose);
  return [
    ...(heard.includes('child') ? [] : ['child' as const]),
    ...(heard.some((whose) => whose !== 'child') ? [] : ['parents' as const]),
  ];
}

/** Refuses to go on before they were asked. Code: VIEWS.NOT_ASKED. */
export function needsViews(all: readonly Views[], occasion: string): void {
  const missing = stillToAsk(all, occasion);
  if (missing.length > 0) {
    throw new RuleBroken('VIEWS.NOT_ASKED', 'Ask the child and the parents or carers first', { occasion, missing });
  }
}
