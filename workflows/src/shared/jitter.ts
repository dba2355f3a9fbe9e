const spreadMs = 30_000;

/**
 * How many milliseconds (0 to 30,000) after its instant a stage rings while the record has not said when it is its turn: the clock has
 * just started, or the history is of an earlier release. Always the same for the same stage (FNV-1a of its id).
 */
export function jitterOf(stageId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of stageId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % (spreadMs + 1);
}
