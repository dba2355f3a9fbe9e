import { type SyntheticChild } from '#libs/simulation';

/** A child's details as an enquiry and a person's file take them; the family name says that nobody is real. */
export function detailsOf({ givenName, familyName, sex, dateOfBirth, expectedDateOfBirth }: SyntheticChild) {
  return {
    ...{ givenName, familyName: `${familyName} (synthetic)`, sex },
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
    ...(expectedDateOfBirth === undefined ? {} : { expectedDateOfBirth }),
  };
}
