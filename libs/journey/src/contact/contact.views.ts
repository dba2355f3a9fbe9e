import { RuleBroken } from '../shared/rule-broken';
import { type ContactViews } from './contact.types';

/**
 * What the hub says of the family when a contact closes: both were asked, or why not. An act of the first releases says nothing of it, and
 * its history stands. Source: inspection report, paragraphs 22 and 81. Codes: VIEWS.NOT_ASKED, REASON_MISSING, WORDS_MISSING.
 */
export function contactViews(said: ContactViews): ContactViews {
  const { childsViews, parentsViews, childNotAskedReason, parentsNotAskedReason, viewsHash } = said;
  if (childsViews === undefined && parentsViews === undefined) return {};
  if (childsViews === undefined || parentsViews === undefined) {
    throw new RuleBroken('VIEWS.NOT_ASKED', 'Ask the child and the parents or carers first');
  }
  needsReason(childsViews, childNotAskedReason);
  needsReason(parentsViews, parentsNotAskedReason);
  if ([childsViews, parentsViews].includes('given') && viewsHash === undefined) {
    throw new RuleBroken('VIEWS.WORDS_MISSING', 'Write what they said');
  }
  return {
    childsViews,
    parentsViews,
    ...(childNotAskedReason === undefined ? {} : { childNotAskedReason }),
    ...(parentsNotAskedReason === undefined ? {} : { parentsNotAskedReason }),
    ...(viewsHash === undefined ? {} : { viewsHash }),
  };
}

function needsReason(answer: string, reason: string | undefined): void {
  if (answer === 'notAsked' && reason === undefined) {
    throw new RuleBroken('VIEWS.REASON_MISSING', 'Say why they were not asked');
  }
}
