import { Prisma, type Tx } from '#libs/database';
import { type Fact, type NewFact, type StreamKind } from './fact';
import { factHash } from './fact-hash';

export interface Append {
  streamId: string;
  streamKind: StreamKind;
  /** The stage that the facts belong to; its id when the stream is a journey's or a contact's. */
  stageId?: string;
  facts: readonly NewFact[];
}

interface Claim {
  stream_id: string;
  seq: number;
  hash: string;
  recorded_at: Date;
  positions: bigint[];
}

/**
 * Adds facts to the end of a stream, inside the caller's transaction. The stream is locked to the end of it, so two acts on one journey
 * are recorded one after the other.
 *
 * @returns the rows as written, in order
 */
export async function append(tx: Tx, facts: Append): Promise<Fact[]> {
  const [rows = []] = await placeAll(tx, [facts]);
  if (rows.length > 0) await tx.$executeRaw(insertion(rows));
  return rows;
}

/**
 * The rows of several stages, of one stream or of many, each at its place. They are not written yet: the caller does that before anything
 * else, by `insertion`, which may be a part of a larger statement.
 */
export async function placeAll(tx: Tx, all: readonly Append[]): Promise<Fact[][]> {
  const places = await claimed(tx, all);
  return all.map(({ streamId, stageId, facts }) => {
    if (facts.length === 0) return [];
    const place = places.get(streamId);
    if (!place) throw new Error('The ledger gave no place for the facts');
    return facts.map((fact) => rowAt(place, fact, { streamId, stageId }));
  });
}

/** Streams are claimed in the order of their ids: two who claim the same ones wait for each other in turn. */
async function claimed(tx: Tx, all: readonly Append[]): Promise<ReadonlyMap<string, Claim>> {
  const streams = new Map<string, { stream: string; kind: StreamKind; facts: number }>();
  for (const { streamId, streamKind: kind, facts } of all) {
    const before = streams.get(streamId)?.facts ?? 0;
    if (facts.length > 0) streams.set(streamId, { stream: streamId, kind, facts: before + facts.length });
  }
  if (streams.size === 0) return new Map();
  const asked = [...streams.values()].sort((one, other) => (one.stream < other.stream ? -1 : 1));
  const claims = await tx.$queryRaw<Claim[]>`
    SELECT asked.stream::text AS stream_id, claim.*
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) asked (stream uuid, kind text, facts int)
    CROSS JOIN LATERAL ledger_claim(asked.stream, asked.kind, asked.facts) claim`;
  return new Map(claims.map((claim) => [claim.stream_id, { ...claim }]));
}

/** The next row of its stream; the place moves on with it. */
function rowAt(place: Claim, fact: NewFact, { streamId, stageId }: Pick<Append, 'streamId' | 'stageId'>): Fact {
  const row = {
    position: place.positions.shift() as bigint,
    streamId,
    seq: place.seq + 1,
    stageId: stageId ?? null,
    type: fact.type,
    version: fact.version ?? 1,
    payload: JSON.parse(JSON.stringify(fact.payload)) as unknown,
    occurredAt: new Date(fact.occurredAt),
    recordedAt: place.recorded_at,
    actorId: fact.by.id,
    actorRoles: [...fact.by.roles],
    actorGrade: fact.by.grade,
    deputisingFor: fact.by.deputisingFor ?? null,
    commandId: fact.commandId ?? null,
    prevHash: place.hash,
  };
  const hash = factHash(row);
  Object.assign(place, { seq: row.seq, hash });
  return { ...row, hash };
}

/** Writes facts. As one JSON value: half the time of a generated INSERT with a parameter for each cell, and every act waits for it. */
export function insertion(rows: readonly Fact[]): Prisma.Sql {
  const cells = rows.map((row) => ({
    position: row.position.toString(),
    stream_id: row.streamId,
    seq: row.seq,
    stage_id: row.stageId,
    type: row.type,
    version: row.version,
    payload: row.payload,
    occurred_at: row.occurredAt,
    recorded_at: row.recordedAt,
    actor_id: row.actorId,
    actor_roles: row.actorRoles,
    actor_grade: row.actorGrade,
    deputising_for: row.deputisingFor,
    command_id: row.commandId,
    prev_hash: row.prevHash,
    hash: row.hash,
  }));
  return Prisma.sql`INSERT INTO fact SELECT * FROM jsonb_populate_recordset(NULL::fact, ${JSON.stringify(cells)}::jsonb)`;
}
