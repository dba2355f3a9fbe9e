/** What a value is of, for whoever reads it without the page. */
export const units = { percent: 'percent', number: 'number', rate: 'for each 10,000 children' } as const;
