import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type LivePlan } from './plan.state';
import { needsKeyProfessional } from './who';
import {
  type FamilyGroupHeld,
  type FamilyGroupOffered,
  type HoldFamilyGroup,
  type OfferFamilyGroup,
} from './work.types';

/** Offered to every family, or a reason. Source: inspection report, paragraph 30. Code: CHILD_IN_NEED.REASON_MISSING. */
export function familyGroupOffered({ type: _, ...offer }: OfferFamilyGroup): FamilyGroupOffered {
  needsKeyProfessional(offer.by);
  if (offer.answer === 'notSuitable' && offer.textHash === undefined) {
    throw new RuleBroken('CHILD_IN_NEED.REASON_MISSING', 'Say why it is not offered');
  }
  return { type: 'familyGroupConferenceOffered', ...offer };
}

/** Code: CHILD_IN_NEED.FAMILY_GROUP_NOT_ACCEPTED. */
export function familyGroupHeld({ familyGroup }: LivePlan, { type: _, ...meeting }: HoldFamilyGroup): FamilyGroupHeld {
  needsKeyProfessional(meeting.by);
  const accepted = familyGroup.offers.find(({ answer }) => answer === 'accepted');
  if (accepted === undefined) {
    throw new RuleBroken('CHILD_IN_NEED.FAMILY_GROUP_NOT_ACCEPTED', 'The family accepts it first');
  }
  notBefore(meeting.at, accepted.at);
  return { type: 'familyGroupConferenceHeld', ...meeting };
}
