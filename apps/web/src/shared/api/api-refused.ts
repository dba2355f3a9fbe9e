/** A reading that the API refused or could not answer; the filter makes a page of it. */
export class ApiRefused extends Error {
  override readonly name = 'ApiRefused';

  /** @param status 0 when the API did not answer at all */
  constructor(
    readonly status: number,
    readonly code: string,
    /** The id under which the API logged it. */
    readonly reference: string,
  ) {
    super(`The API answered ${status} ${code}`);
  }
}
