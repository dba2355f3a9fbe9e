import { type Actor } from './actor';
import { hands, needsGrade } from './holding';
import { type Grade } from './roles';
import { RuleBroken } from './rule-broken';

/** Work that waits for a signature. */
export interface PendingSignOff {
  /** SHA-256 (hex) of the canonical text that was submitted. */
  textHash: string;
  submittedAt: string;
  /** Ids of everybody with a hand in the work: submitter, writers, the allocated worker, and whoever they stood in for. */
  authors: readonly string[];
}

/** What a signature needs. */
export interface Signature {
  grade: Grade;
  /** Those who signed before: a countersignature is somebody else's. */
  otherThan?: readonly Actor[];
}

/**
 * The right grade, and somebody else. Nobody signs their own work, neither as themselves nor as somebody's deputy; and a
 * deputy who uses an author's authority is that author. A deputy who is senior enough in their own right signs as themselves.
 * Codes: SIGN_OFF.GRADE_TOO_LOW, SIGN_OFF.OWN_WORK, SIGN_OFF.DEPUTY_OF_AUTHOR, SIGN_OFF.SAME_SIGNER.
 */
export function maySign(pending: Pick<PendingSignOff, 'authors'>, by: Actor, need: Signature): void {
  needsGrade(by, need.grade, 'SIGN_OFF.GRADE_TOO_LOW', 'Your grade is not high enough to decide this');
  if (pending.authors.includes(by.id)) {
    throw new RuleBroken('SIGN_OFF.OWN_WORK', 'Nobody signs off their own work');
  }
  if (hands(by).some((id) => pending.authors.includes(id))) {
    throw new RuleBroken('SIGN_OFF.DEPUTY_OF_AUTHOR', 'Nobody signs off work with the authority of its author');
  }
  const signers = (need.otherThan ?? []).flatMap(hands);
  if (hands(by).some((id) => signers.includes(id))) {
    throw new RuleBroken('SIGN_OFF.SAME_SIGNER', 'A second signature must be another person’s');
  }
}

/** A signature is for the text that was shown: any other text is refused with SIGN_OFF.OTHER_TEXT. */
export function sameText(pending: PendingSignOff, textHash: string): void {
  if (pending.textHash !== textHash) {
    throw new RuleBroken('SIGN_OFF.OTHER_TEXT', 'The text that you saw is not the text that was submitted');
  }
}

/** Why no signature is awaited, for somebody who comes late. */
export type NotAwaited = 'neverSubmitted' | 'returned' | 'voided' | 'signed';

const lateDecisions: Record<NotAwaited, readonly [code: string, message: string]> = {
  neverSubmitted: ['SIGN_OFF.NOT_AWAITED', 'Nothing is waiting for sign-off'],
  returned: ['SIGN_OFF.ALREADY_RETURNED', 'It was returned for changes and has not been submitted again'],
  voided: ['SIGN_OFF.VOIDED', 'The author has changed the text since: wait until it is submitted again'],
  signed: ['SIGN_OFF.ALREADY_SIGNED', 'It is signed off already'],
};

export function notAwaited(why: NotAwaited): RuleBroken {
  return new RuleBroken(...lateDecisions[why]);
}
