/** A table for people: columns as wide as what stands in them, figures to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, n) => Math.max(...all.map((row) => row[n]?.length ?? 0)));
  const figures = heads.map((_, n) => rows.length > 0 && rows.every((row) => /^[\d.-]+ ?%?$/.test(row[n] ?? '')));
  return all.map((row) =>
    row
      .map((cell, n) => (figures[n] ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** 0.444 -> `44 %` */
export function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${Math.round(share * 100)} %`;
}
