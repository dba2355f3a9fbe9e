import { type Tx } from '#libs/database';
import { openTexts, textHash } from '#libs/ledger';
import { isSignature } from '#libs/record';
import { type FactOfFile } from './facts-of-file';
import { type TextInFile, type TextState } from './inspection-file.types';

interface Named {
  streamId: string;
  stageId: string;
  sha256: string;
  steps: string[];
}

/** Texts that were handed in, signed or sent back by these facts: each held against the hash that was signed. */
export async function signedTexts(tx: Tx, facts: readonly FactOfFile[]): Promise<TextInFile[]> {
  const named = textsNamed(facts);
  const keys = named.map(({ streamId, sha256 }) => ({ streamId, sha256 }));
  const rows = keys.length === 0 ? [] : await tx.document.findMany({ where: { OR: keys } });
  const opened = await openTexts(tx, rows);
  return named.map(({ streamId, stageId, sha256, steps }) => {
    const index = rows.findIndex((row) => row.streamId === streamId && row.sha256 === sha256);
    const [row, text] = [rows[index], opened[index]];
    const about = { stageId, sha256, steps };
    if (!row || !text) return { ...about, state: 'missing' as const };
    const body = text.is === 'open' ? text.body : undefined;
    return { ...about, kind: row.kind, writtenBy: row.createdBy, state: stateOf(text, sha256), body };
  });
}

function stateOf(text: Awaited<ReturnType<typeof openTexts>>[number], sha256: string): TextState {
  if (text.is !== 'open') return text.is;
  return textHash(text.body) === sha256 ? 'matches' : 'altered';
}

/** Each text once for a stage, with all steps that name it. */
export function textsNamed(facts: readonly Pick<FactOfFile, 'streamId' | 'stageId' | 'type' | 'payload'>[]): Named[] {
  const named = new Map<string, Named>();
  for (const { streamId, stageId, type, payload } of facts) {
    if (stageId === null || !isSignature(type)) continue;
    for (const sha256 of hashesIn(payload)) {
      const key = `${stageId} ${sha256}`;
      const text = named.get(key) ?? { streamId, stageId, sha256, steps: [] };
      text.steps.push(type.slice(type.indexOf('.') + 1));
      named.set(key, text);
    }
  }
  return [...named.values()];
}

function hashesIn(payload: unknown): string[] {
  return Object.entries(payload as object).flatMap(([name, value]) =>
    /Hash$/.test(name) && typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? [value] : [],
  );
}
