import { type SampleChild } from '../../support/service/enquiries';

/** The same made-up children in every picture. */
export function named(givenName: string, familyName: string): SampleChild {
  return { unborn: false, givenName, familyName, dateOfBirth: '2017-05-14', sex: 'F' };
}

export function household(familyName: string) {
  return { address: { line1: `1 ${familyName} Parade`, town: 'Exampleton', postcode: 'ZZ99 7ZZ' } };
}
