/** Rows hold `Date`s; answers hold ISO text. */
export function instantOf(at: Date): string {
  return at.toISOString();
}

/** A `date` column, which the driver reads as midnight UTC. */
export function dateOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** An optional field is left out rather than null. */
export function given<K extends string, T, V>(
  name: K,
  value: T | null | undefined,
  as: (value: T) => V,
): { [key in K]?: V } {
  return value === null || value === undefined ? {} : ({ [name]: as(value) } as { [key in K]: V });
}

export const asIs = <T>(value: T): T => value;
