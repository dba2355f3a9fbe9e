import { codeSet } from './code-set';

/** Why a child is on a protection plan. Source: CIN census, category of abuse. */
export const abuseCategories = codeSet('Category of abuse', [
  ['NEG', 'neglect'],
  ['PHY', 'physical abuse'],
  ['SAB', 'sexual abuse'],
  ['EMO', 'emotional abuse'],
  ['MUL', 'several categories; choose one of the others where you can'],
]);

/** How the child took part in a conference. Source: participation codes of the national data sets. */
export const participations = codeSet('How the child took part', [
  ['PN0', 'under four years old'],
  ['PN1', 'was there and spoke'],
  ['PN2', 'was there, and an advocate spoke'],
  ['PN3', 'was there and used symbols'],
  ['PN4', 'was there and did not contribute'],
  ['PN5', 'was not there, and had briefed an advocate'],
  ['PN6', 'was not there, and sent views in another way'],
  ['PN7', 'was not there, and sent no views'],
]);

/** Inspection report, paragraph 52: too many conferences were chaired by agency staff. */
export const chairEmployments = codeSet('How the chair is employed', [
  ['permanent', 'by the council'],
  ['agency', 'through an agency'],
]);

export const adjournmentReasons = codeSet('Why the conference was adjourned', [
  ['notQuorate', 'too few agencies were there'],
  ['reportsMissing', 'reports that it needs were missing'],
  ['familyAbsent', 'the family could not come'],
  ['noInterpreter', 'no interpreter was there'],
  ['chairAbsent', 'the chair could not come'],
  ['unsafe', 'it could not go on safely'],
  ['other', 'another reason, in words'],
]);

/** Agreed by a manager and the chair, and never a new start of the clock. */
export const conferenceDelayReasons = codeSet('Why the conference must be later', [
  ['criminalEnquiry', 'a police enquiry must not be prejudiced'],
  ['familyCircumstances', 'a death, a birth or an illness in the family'],
  ['siblingsTogether', 'brothers and sisters are considered together'],
  ['unbornChild', 'the child is not born yet'],
  ['specialistAwaited', 'a specialist’s opinion is essential'],
  ['other', 'another reason, in words'],
]);

/** Inspection report, paragraphs 34 and 59. */
export const advocateAnswers = codeSet('What came of the offer of an advocate', [
  ['accepted', 'the child wants one'],
  ['declined', 'the child does not want one'],
  ['noAnswer', 'offered, and not answered yet'],
  ['tooYoung', 'not offered: too young'],
  ['unborn', 'not offered: not born yet'],
]);
