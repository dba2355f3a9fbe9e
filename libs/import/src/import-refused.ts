/** A file that is refused as a whole. */
export class ImportRefused extends Error {
  constructor(
    readonly code: `IMPORT.${string}`,
    message: string,
  ) {
    super(message);
  }
}
