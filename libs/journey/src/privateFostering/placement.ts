/** Where a child of a language school's list stays, as ids and dates: names and addresses are kept apart. */
export interface Placement {
  hostId: string;
  schoolId: string;
  /** First day with the host, London date. */
  startsOn: string;
  endsOn?: string;
}
