import { type StageCommand, type StageEvent } from './decider';
import { notBefore } from './moments';
import { RuleBroken } from './rule-broken';

/** Offered, and held (inspection report, paragraph 30). */
export interface FamilyGroup {
  /** `answer`: code of `familyGroupAnswers`. */
  offers: readonly { at: string; answer: string }[];
  held: readonly { at: string; childTookPart: boolean }[];
}

export interface OfferFamilyGroup extends StageCommand {
  type: 'offerFamilyGroupConference';
  /** Code of `familyGroupAnswers`. */
  answer: string;
  textHash?: string;
}

export interface HoldFamilyGroup extends StageCommand {
  type: 'holdFamilyGroupConference';
  childTookPart: boolean;
  /** Hash of the family's own plan. */
  textHash: string;
}

export interface FamilyGroupOffered extends StageEvent {
  type: 'familyGroupConferenceOffered';
  answer: string;
  textHash?: string;
}

export interface FamilyGroupHeld extends StageEvent {
  type: 'familyGroupConferenceHeld';
  childTookPart: boolean;
  textHash: string;
}

export type FamilyGroupCommand = OfferFamilyGroup | HoldFamilyGroup;
export type FamilyGroupEvent = FamilyGroupOffered | FamilyGroupHeld;

export const noFamilyGroup: FamilyGroup = { offers: [], held: [] };

/** Offered to every family, or a reason; held where the family accepts it. Codes: FAMILY_GROUP.REASON_MISSING, NOT_ACCEPTED. */
export function onFamilyGroup(before: FamilyGroup, command: FamilyGroupCommand): FamilyGroupEvent {
  if (command.type === 'offerFamilyGroupConference') {
    if (command.answer === 'notSuitable' && command.textHash === undefined) {
      throw new RuleBroken('FAMILY_GROUP.REASON_MISSING', 'Say why it is not offered');
    }
    return { ...command, type: 'familyGroupConferenceOffered' };
  }
  const accepted = before.offers.find(({ answer }) => answer === 'accepted');
  if (accepted === undefined) throw new RuleBroken('FAMILY_GROUP.NOT_ACCEPTED', 'The family accepts it first');
  notBefore(command.at, accepted.at);
  return { ...command, type: 'familyGroupConferenceHeld' };
}

export function evolveFamilyGroup(before: FamilyGroup, event: FamilyGroupEvent): FamilyGroup {
  const { at } = event;
  return event.type === 'familyGroupConferenceOffered'
    ? { ...before, offers: [...before.offers, { at, answer: event.answer }] }
    : { ...before, held: [...before.held, { at, childTookPart: event.childTookPart }] };
}
