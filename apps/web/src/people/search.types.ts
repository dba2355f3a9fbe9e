/** What somebody looks for: as the API takes it. */
export interface Search {
  givenName?: string;
  familyName?: string;
  /** YYYY-MM-DD */
  dateOfBirth?: string;
  id?: string;
}
