import { codeSet } from './code-set';

/** Who referred. Source: CIN census, referral source (N00152). */
export const referralSources = codeSet('Who referred', [
  ['1A', 'a member of the family, a relative or a carer'],
  ['1B', 'an acquaintance, such as a neighbour or a child minder'],
  ['1C', 'the child'],
  ['1D', 'another individual'],
  ['2A', 'a school'],
  ['2B', 'education services'],
  ['3A', 'a GP'],
  ['3B', 'a health visitor'],
  ['3C', 'a school nurse'],
  ['3D', 'another primary health service'],
  ['3E', 'accident and emergency'],
  ['3F', 'another health service'],
  ['4', 'housing'],
  ['5A', 'the council’s social care, such as adults’ services'],
  ['5B', 'another part of the council'],
  ['5C', 'another council'],
  ['5D', 'the council’s early help', '2023-01-01'],
  ['6', 'the police'],
  ['7', 'another legal agency, such as a court or probation'],
  ['8', 'somebody else, such as a children’s centre or a charity'],
  ['9', 'nobody who gave a name'],
  ['10', 'not known'],
]);
