import { codeSet } from './code-set';

/** The main reason why a child needs services. Source: CIN census, primary need code (N00101). */
export const primaryNeeds = codeSet('Primary need', [
  ['N1', 'abuse, neglect or exploitation'],
  ['N2', 'the child’s disability or illness'],
  ['N3', 'a parent’s disability or illness'],
  ['N4', 'a family in acute stress'],
  ['N5', 'a family that does not function'],
  ['N6', 'socially unacceptable behaviour'],
  ['N7', 'low income'],
  ['N8', 'absent parenting'],
  ['N9', 'a case that is not about a child in need'],
  ['N0', 'not stated'],
]);

/** Why a case closed. Source: CIN census, reason for closure (N00103). RC9 came with the 2023 return. */
export const closureReasons = codeSet('Reason for closure', [
  ['RC1', 'adopted'],
  ['RC2', 'died'],
  ['RC3', 'child arrangements order'],
  ['RC4', 'special guardianship order'],
  ['RC5', 'moved to another council'],
  ['RC6', 'moved to adults’ services'],
  ['RC7', 'services ended for another reason'],
  ['RC8', 'closed after assessment, no further action'],
  ['RC9', 'closed after assessment, to early help', '2023-01-01'],
]);
