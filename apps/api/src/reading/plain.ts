/** A row as JSON shows it: moments as ISO text, what is not known left out. The answer's schema says which of it leaves. */
export function plain(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, shown(value)]])),
  );
}

function shown(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : value;
}
