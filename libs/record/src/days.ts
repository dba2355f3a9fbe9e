/** A column of type date as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** YYYY-MM-DD for a column of type date. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
