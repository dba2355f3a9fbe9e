import { codeSet } from './code-set';

/** Who is asked to a discussion or a conference, and who answers in an enquiry. The family is not an agency. */
export const agencies = codeSet('Agency', [
  ['socialCare', 'children’s social care'],
  ['police', 'the police'],
  ['gp', 'the GP'],
  ['healthVisitor', 'the health visitor'],
  ['schoolNurse', 'the school nurse'],
  ['midwife', 'the midwife'],
  ['hospital', 'the hospital, a paediatrician among them'],
  ['childMentalHealth', 'child and adolescent mental health'],
  ['adultMentalHealth', 'adults’ mental health'],
  ['drugsAndAlcohol', 'drugs and alcohol'],
  ['school', 'the school'],
  ['earlyYears', 'nursery or child minder'],
  ['education', 'the council’s education services'],
  ['earlyHelp', 'early help'],
  ['disabilities', 'the disabilities service'],
  ['adultSocialCare', 'adults’ social care'],
  ['housing', 'housing'],
  ['probation', 'probation'],
  ['youthOffending', 'youth offending'],
  ['domesticAbuse', 'a domestic-abuse service'],
  ['legal', 'the council’s legal adviser'],
  ['otherCouncil', 'another council'],
  ['voluntary', 'a voluntary agency'],
  ['other', 'another agency'],
]);

export type Agency = (typeof agencies.codes)[number];

/** Agencies that stand for health where the guidance asks for health. */
export const healthAgencies: readonly Agency[] = [
  'gp',
  'healthVisitor',
  'schoolNurse',
  'midwife',
  'hospital',
  'childMentalHealth',
];
