const spreadMs = 30_000;

/**
 * How many milliseconds (0 to 30,000) after its instant a stage rings. Many deadlines end at the same midnight: stages ring one after
 * another, each always with the same delay (FNV-1a of its id).
 */
export function jitterOf(stageId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of stageId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % (spreadMs + 1);
}
