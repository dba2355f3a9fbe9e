import { disabilities, ethnicities } from '#libs/journey';
import { type Tx } from '#libs/database';
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

interface Said {
  key: string;
  ethnicity: unknown;
  disabilities: unknown;
}

/** What kept texts say of ethnicity and disabilities, by their keys; nothing else leaves them. */
export async function characteristicsIn(
  tx: Tx,
  texts: readonly TextOfChild[],
): Promise<ReadonlyMap<string, Characteristics>> {
  if (texts.length === 0) return new Map();
  const said = await tx.$queryRaw<Said[]>`
    SELECT t.key, of_child -> 'ethnicity' AS ethnicity, of_child -> 'disabilities' AS disabilities
    FROM unnest(${texts.map(({ key }) => key)}::text[], ${texts.map(({ streamId }) => streamId)}::uuid[],
                ${texts.map(({ sha256 }) => sha256)}::text[], ${texts.map(({ position }) => position ?? 0)}::int[])
         AS t(key, stream_id, sha256, position)
    JOIN document d ON d.stream_id = t.stream_id AND d.sha256 = t.sha256
    CROSS JOIN LATERAL (SELECT CASE WHEN t.position = 0 THEN d.body ELSE d.body -> 'children' -> (t.position - 1) END) c(of_child)`;
  return new Map(said.map((one) => [one.key, known(one)]));
}

function known({ ethnicity, disabilities: list }: Said): Characteristics {
  const group = ethnicities.codes.find((code) => code === ethnicity);
  const named = Array.isArray(list) ? disabilities.codes.filter((code) => list.includes(code)) : [];
  return {
    ...(group === undefined ? {} : { ethnicity: group }),
    ...(named.length === 0 ? {} : { disabilities: named }),
  };
}
