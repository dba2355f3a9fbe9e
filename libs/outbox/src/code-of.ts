/** A short code for an error: its own, or the name of its class. Messages of errors may hold addresses and names, so they go nowhere. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[\w .:-]{1,64}$/.test(code) ? code : error.name;
}
