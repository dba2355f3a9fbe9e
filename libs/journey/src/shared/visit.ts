import { londonDate } from '#libs/timescales';
import { RuleBroken } from './rule-broken';

/** Whether a visit found the child, and alone. Codes of `reasonsNotSeenOnVisit`, `reasonsNotSeenAlone`. */
export interface Seeing {
  seen: boolean;
  notSeenReason?: string;
  seenAlone: boolean;
  notSeenAloneReason?: string;
  /** Hash of what the child said and showed; needed when the child was seen. */
  voiceHash?: string;
}

/** A visit that was found: the child, or where the child is not born yet, the mother. It is what the clock of visits waits for. */
export function counts({ seen, notSeenReason }: Seeing): boolean {
  return seen || notSeenReason === 'unborn';
}

/** A child who is born was not "not born yet". Code: VISIT.CHILD_IS_BORN. */
export function needsUnborn({ notSeenReason }: Seeing, at: string, bornOn: string | undefined): void {
  if (notSeenReason !== 'unborn' || bornOn === undefined || bornOn > londonDate(at)) return;
  throw new RuleBroken('VISIT.CHILD_IS_BORN', 'The child is born: say why the child was not seen');
}

/**
 * Each "not" has its reason, and a child who was seen has a voice. Source: inspection report, paragraphs 31, 49 and 57.
 * Codes: VISIT.SEEN_ALONE_BUT_NOT_SEEN, NOT_SEEN_REASON_MISSING, NOT_ALONE_REASON_MISSING, VOICE_MISSING.
 */
export function needsSoundSeeing({ seen, notSeenReason, seenAlone, notSeenAloneReason, voiceHash }: Seeing): void {
  if (!seen && seenAlone) {
    throw new RuleBroken('VISIT.SEEN_ALONE_BUT_NOT_SEEN', 'A child who was not seen was not seen alone');
  }
  if (!seen && notSeenReason === undefined) {
    throw new RuleBroken('VISIT.NOT_SEEN_REASON_MISSING', 'Say why the child was not seen');
  }
  if (seen && !seenAlone && notSeenAloneReason === undefined) {
    throw new RuleBroken('VISIT.NOT_ALONE_REASON_MISSING', 'Say why the child was not seen alone');
  }
  if (seen && voiceHash === undefined)
    throw new RuleBroken('VISIT.VOICE_MISSING', 'Write what the child said or showed');
}
