import { codeSet } from './code-set';

/** Services that may work with a family already. */
export const services = codeSet('Services that work with the family', [
  ['earlyHelp', 'early help'],
  ['healthVisiting', 'health visiting'],
  ['schoolNursing', 'school nursing'],
  ['midwifery', 'midwifery'],
  ['childMentalHealth', 'child and adolescent mental health'],
  ['specialNeeds', 'special educational needs'],
  ['disabilities', 'children with disabilities'],
  ['youthOffending', 'youth offending'],
  ['domesticAbuse', 'a domestic-abuse service'],
  ['drugsAndAlcohol', 'drugs and alcohol'],
  ['adultSocialCare', 'adults’ social care'],
  ['adultMentalHealth', 'adults’ mental health'],
  ['housing', 'housing'],
  ['other', 'another service'],
]);
