import { textKeysOf, type Tx } from '#libs/database';
import { type DataKey, dataKeys } from './data-key';
import { bodyOf, isSealed, type TextRow } from './sealed-text';

export interface StreamText extends TextRow {
  streamId: string;
}

/** `altered`: it opens under no key that its stream has. */
export type Opened = { is: 'open'; body: unknown } | { is: 'erased' | 'locked' | 'altered' };

/** Many texts at once, in their order: one question for all their keys. Nothing is thrown for one that cannot be read. */
export async function openTexts(tx: Tx, rows: readonly StreamText[]): Promise<Opened[]> {
  const ring = textKeysOf(tx);
  const sealed = rows.filter(({ body }) => isSealed(body)).map(({ streamId }) => streamId);
  const keys: ReadonlyMap<string, DataKey> =
    ring && sealed.length > 0 ? await dataKeys(tx, ring, [...new Set(sealed)]) : new Map<string, DataKey>();
  return rows.map((row) => opened(row, ring ? (keys.get(row.streamId) ?? { is: 'none' }) : undefined));
}

function opened(row: StreamText, key: DataKey | undefined): Opened {
  if (!isSealed(row.body)) return { is: 'open', body: row.body };
  if (key === undefined) return { is: 'locked' };
  if (key.is === 'destroyed') return { is: 'erased' };
  if (key.is === 'none') return { is: 'altered' };
  try {
    return { is: 'open', body: bodyOf(row.body, key.secret, row.sha256) };
  } catch {
    return { is: 'altered' }; // the cipher's own check failed: that is the finding
  }
}
