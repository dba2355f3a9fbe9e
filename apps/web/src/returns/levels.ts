/** What becomes of a file that breaks a rule. */
export const levelWords = { error: 'Error', query: 'Query' } as const;
