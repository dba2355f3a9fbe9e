import { codeSet } from './code-set';

/** Parents, whoever has parental responsibility and close relatives are no private foster carers (Children Act 1989, section 66). */
export const carerRelations = codeSet('Who the carer is to the child', [
  ['notRelated', 'no relative, or a distant one'],
  ['parent', 'a parent, or somebody with parental responsibility'],
  ['closeRelative', 'grandparent, brother, sister, uncle, aunt or step-parent'],
]);

export const fosteringSuitability = codeSet('Whether the arrangement is suitable', [
  ['suitable', 'suitable'],
  ['conditions', 'suitable with requirements'],
  ['prohibited', 'prohibited'],
]);

export const reasonsNotAloneFostering = codeSet('Why it was inappropriate to see the child alone', [
  ['tooYoung', 'the child is too young'],
  ['childsWish', 'the child wished otherwise'],
  ['supportNeeded', 'the child needed somebody to help with communication'],
  ['other', 'another reason, in words'],
]);

export const reasonsNotSeenFostering = codeSet('Why the child was not seen', [
  ['notYetArrived', 'the arrangement has not begun: the child is not there yet'],
  ['refused', 'the visit was refused'],
  ['notAtHome', 'the child was not at home'],
  ['abroad', 'the child is abroad'],
  ['other', 'another reason, in words'],
]);

/** Notice of a planned arrangement comes six weeks ahead, or at once where it is arranged later (SI 2005/1533, regulation 3). */
export const reasonsShortNotice = codeSet('Why the council did not hear six weeks ahead', [
  ['arrangedLate', 'it was arranged less than six weeks ahead, and the council heard at once'],
  ['emergency', 'it was arranged in an emergency'],
  ['dutyNotKnown', 'the parents or the carer did not know that they must tell the council'],
  ['notTold', 'the duty was known, and nobody told the council'],
  ['other', 'another reason, in words'],
]);

export const reasonsFosteringEnded = codeSet('Why the private fostering ended', [
  ['returnedHome', 'the child went back to the parents'],
  ['courseEnded', 'the course at the school ended'],
  ['movedAway', 'the child moved to another council, which was told'],
  ['lookedAfter', 'the child came into care'],
  ['reachedAge', 'the child is too old for private fostering'],
  ['neverBegan', 'the arrangement did not come about'],
  ['other', 'another reason, in words'],
]);
