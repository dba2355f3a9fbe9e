import { disabilities, ethnicities } from '#libs/journey';
import { type Tx } from '#libs/database';
import { openTexts, type StreamText, TextLocked } from '#libs/ledger';
import { type Characteristics } from './child-record';

/** A text, and where in it the child is: a place in the list `children` of an enquiry's form, none in an assessment. */
export interface TextOfChild {
  /** Whatever the caller calls it by. */
  key: string;
  streamId: string;
  sha256: string;
  /** From 1. */
  position?: number;
}

/** What a text may say of its child. */
interface Said {
  ethnicity?: unknown;
  disabilities?: unknown;
}

/** What kept texts say of ethnicity and disabilities, by their keys; nothing else leaves them. */
export async function characteristicsIn(
  tx: Tx,
  texts: readonly TextOfChild[],
): Promise<ReadonlyMap<string, Characteristics>> {
  if (texts.length === 0) return new Map();
  const kept = await tx.$queryRaw<StreamText[]>`
    SELECT d.stream_id::text AS "streamId", d.sha256, d.body
    FROM unnest(${texts.map(({ streamId }) => streamId)}::uuid[], ${texts.map(({ sha256 }) => sha256)}::text[]) AS t(stream_id, sha256)
    JOIN document d ON d.stream_id = t.stream_id AND d.sha256 = t.sha256`;
  const opened = await openTexts(tx, kept);
  if (opened.some(({ is }) => is === 'locked')) throw new TextLocked();
  const bodies = new Map(kept.map(({ streamId, sha256 }, index) => [`${streamId} ${sha256}`, opened[index]]));
  return new Map(
    texts.flatMap(({ key, streamId, sha256, position }) => {
      const text = bodies.get(`${streamId} ${sha256}`);
      return text?.is === 'open' ? [[key, known(ofChild(text.body, position))] as const] : [];
    }),
  );
}

/** An erased child's text says nothing any more. */
function ofChild(body: unknown, position: number | undefined): Said {
  if (position === undefined) return body ?? {};
  return (body as { children?: Said[] }).children?.[position - 1] ?? {};
}

function known({ ethnicity, disabilities: list }: Said): Characteristics {
  const group = ethnicities.codes.find((code) => code === ethnicity);
  const named = Array.isArray(list) ? disabilities.codes.filter((code) => list.includes(code)) : [];
  return {
    ...(group === undefined ? {} : { ethnicity: group }),
    ...(named.length === 0 ? {} : { disabilities: named }),
  };
}
