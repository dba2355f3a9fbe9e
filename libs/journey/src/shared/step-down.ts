import { londonDate } from '#libs/timescales';
import { hands, holds, needsGrade } from './holding';
import { notBefore } from './moments';
import { RuleBroken } from './rule-broken';
import {
  type AcceptStepDown,
  type DeclineStepDown,
  type StepDown,
  type StepDownAccepted,
  type StepDownCommand,
  type StepDownDeclined,
  type StepDownEvent,
} from './step-down.types';

/**
 * From one level of help to the next lower one: a reason, the receiving lead professional's acceptance with the date of the first meeting,
 * and the family's agreement, all before the sender leaves. Source: inspection report, paragraphs 36 and 39.
 * Codes: STEP_DOWN.NOT_QUALIFIED, NOTHING_OFFERED, NOT_THE_RECEIVER, OWN_OFFER, WORDS_MISSING, MEETING_IN_THE_PAST, ALREADY_ACCEPTED,
 * FAMILY_MISSING.
 */
export function onStepDown(before: StepDown | undefined, command: StepDownCommand): StepDownEvent {
  switch (command.type) {
    case 'offerStepDown': {
      needsGrade(command.by, 'practitioner', 'STEP_DOWN.NOT_QUALIFIED', 'A qualified social worker offers it');
      return { ...command, type: 'stepDownOffered' };
    }
    case 'acceptStepDown':
      return stepDownAccepted(before, command);
    case 'declineStepDown':
      return stepDownDeclined(before, command);
    case 'agreeStepDown': {
      const { offeredAt } = offered(before);
      notBefore(command.at, offeredAt);
      if (command.agreedBy.length === 0)
        throw new RuleBroken('STEP_DOWN.FAMILY_MISSING', 'Say who of the family agrees');
      return { ...command, type: 'stepDownAgreed' };
    }
  }
}

/** By the receiving lead professional; where somebody else writes it down, with the receiver's words. */
export function stepDownAccepted(before: StepDown | undefined, command: AcceptStepDown): StepDownAccepted {
  const { by, at, firstMeetingOn, textHash } = command;
  const offer = offered(before);
  mayAnswer(offer, by, textHash);
  notBefore(at, offer.offeredAt);
  if (firstMeetingOn < londonDate(at)) {
    throw new RuleBroken('STEP_DOWN.MEETING_IN_THE_PAST', 'The first meeting is still to come');
  }
  return { ...command, type: 'stepDownAccepted' };
}

export function stepDownDeclined(before: StepDown | undefined, command: DeclineStepDown): StepDownDeclined {
  const offer = offered(before);
  mayAnswer(offer, command.by, command.textHash);
  notBefore(command.at, offer.offeredAt);
  return { ...command, type: 'stepDownDeclined' };
}

/** The gate before the sender leaves. Codes: STEP_DOWN.NOTHING_OFFERED, NOT_ACCEPTED, FAMILY_NOT_AGREED; TIME.OUT_OF_ORDER. */
export function needsStepDown(before: StepDown | undefined, at: string) {
  const { acceptance, familyAgreedAt, declinedAt, ...offer } = before ?? offered(before);
  if (acceptance === undefined || declinedAt !== undefined) {
    throw new RuleBroken(
      'STEP_DOWN.NOT_ACCEPTED',
      'The receiving lead professional accepts first, with a first meeting',
    );
  }
  if (familyAgreedAt === undefined) {
    throw new RuleBroken('STEP_DOWN.FAMILY_NOT_AGREED', 'The family agrees first');
  }
  notBefore(at, acceptance.at);
  notBefore(at, familyAgreedAt);
  return { ...offer, acceptance, familyAgreedAt };
}

function offered(before: StepDown | undefined): StepDown {
  if (before === undefined || before.declinedAt !== undefined) {
    throw new RuleBroken('STEP_DOWN.NOTHING_OFFERED', 'Offer it to a lead professional first');
  }
  return before;
}

function mayAnswer(offer: StepDown, by: StepDownCommand['by'], words: string | undefined): void {
  if (offer.acceptance !== undefined) throw new RuleBroken('STEP_DOWN.ALREADY_ACCEPTED', 'It has been accepted');
  if (holds(offer.leadProfessionalId, by)) {
    const isOwn = hands(by).some((id) => offer.offeredBy.includes(id));
    if (isOwn) throw new RuleBroken('STEP_DOWN.OWN_OFFER', 'Somebody else than the sender accepts');
    return;
  }
  needsGrade(by, 'practitioner', 'STEP_DOWN.NOT_THE_RECEIVER', 'The receiving lead professional answers');
  if (words === undefined) {
    throw new RuleBroken('STEP_DOWN.WORDS_MISSING', 'Write what the receiving lead professional said');
  }
}
