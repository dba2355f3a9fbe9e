import { type Prisma, textKeysOf, type Tx } from '#libs/database';
import { seal, unseal } from '#libs/keys';
import { dataKey, dataKeyToWrite } from './data-key';
import { TextGone, TextLocked } from './text-errors';

/** A text in its row: as it was written, or sealed under its stream's key and bound to its hash. */
export interface TextRow {
  sha256: string;
  body: unknown;
}

interface Sealed {
  /** base64 of what `seal` makes of the text's JSON */
  $sealed: string;
}

/**
 * The text as its row keeps it. Without keys (TEXT_KEYS) it is kept as it is.
 * @throws TextGone when the texts of the stream were destroyed: nothing is added to them
 */
export async function sealText(tx: Tx, streamId: string, { sha256, body }: TextRow): Promise<Prisma.InputJsonObject> {
  const ring = textKeysOf(tx);
  if (!ring) return body as Prisma.InputJsonObject;
  const key = await dataKeyToWrite(tx, ring, streamId);
  if (key.is !== 'kept') throw new TextGone();
  return { $sealed: seal(key.secret, Buffer.from(JSON.stringify(body)), sha256).toString('base64') };
}

/**
 * What a row's text says: the one place where texts are opened.
 * @throws TextGone when it was destroyed, TextLocked when nobody gave this process the keys
 */
export async function openText(tx: Tx, streamId: string, { sha256, body }: TextRow): Promise<unknown> {
  if (!isSealed(body)) return body;
  const ring = textKeysOf(tx);
  if (!ring) throw new TextLocked();
  const key = await dataKey(tx, ring, streamId);
  if (key.is !== 'kept') throw new TextGone();
  return bodyOf(body, key.secret, sha256);
}

export function bodyOf({ $sealed }: Sealed, secret: Buffer, sha256: string): unknown {
  return JSON.parse(unseal(secret, Buffer.from($sealed, 'base64'), sha256).toString('utf8')) as unknown;
}

export function isSealed(body: unknown): body is Sealed {
  return typeof body === 'object' && body !== null && typeof (body as Partial<Sealed>).$sealed === 'string';
}
