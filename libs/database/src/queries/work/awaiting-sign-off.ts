import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

export interface WaitingSignOff extends StageOfChild {
  waitingId: string;
  /** What a manager may do about it: sign a text, authorise an outcome or a closure, countersign what another manager authorised. */
  wants: 'signOff' | 'authorise' | 'countersign';
  /** 1 for the first text or outcome of the stage. */
  submission: number;
  textHash: string;
  submittedBy: string;
  submittedByName: string | null;
  submittedAt: Date;
  /** What the service had to say of the text when it was handed in: counts. */
  advice: unknown;
  /** Of the signature's own clock. */
  dueOn: string | null;
  dueAt: Date | null;
  late: boolean;
}

export interface SignOffsFor {
  /** Of these teams; of every team that may be seen when left out. */
  teams?: readonly string[];
  /** Who asks: what they wrote, submitted or authorised themselves is not theirs to sign. Left out: all that waits for anybody. */
  staffId?: string;
}

/** Texts and outcomes that wait for a manager's signature: what is due first is first. */
export async function awaitingSignOff(
  tx: Tx,
  { teams, staffId }: SignOffsFor,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<WaitingSignOff>> {
  const urgency = Prisma.sql`coalesce(d.due_at, o.since)`;
  const { beyond, limit } = keyset(urgency, Prisma.sql`o.id`, request);
  const rows = await tx.$queryRaw<(WaitingSignOff & { urgency: Date })[]>`
    SELECT ${childColumns}, o.id AS "waitingId", o.wants, o.n AS submission, o.text_hash AS "textHash", o.by AS "submittedBy",
           a.name AS "submittedByName", o.since AS "submittedAt", o.advice, d.due_on::text AS "dueOn", d.due_at AS "dueAt",
           coalesce(d.due_at < ${now}, false) AS late, ${urgency} AS urgency
    FROM (${waitingTexts(staffId)} UNION ALL ${waitingOutcomes(staffId)}) o
    JOIN stage s ON s.id = o.stage_id ${childJoins}
    LEFT JOIN staff a ON a.id = o.by
    LEFT JOIN deadline d ON d.stage_id = o.stage_id AND d.rule = o.rule AND d.n = o.n
    WHERE ${teams ? Prisma.sql`s.team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`} AND ${beyond}
    ${limit}`;
  const { items, ...rest } = pageOf(rows, request, (row) => ({ at: row.urgency, id: row.waitingId }));
  return { ...rest, items: items.map(({ urgency: _, ...row }) => row) };
}

/** Texts that were submitted, and proposals to close a journey. */
export function waitingTexts(staffId?: string): Prisma.Sql {
  return Prisma.sql`
    SELECT f.stage_id, f.id::text AS id, CASE w.kind WHEN 'journey' THEN 'authorise' ELSE 'signOff' END AS wants, f.submission AS n,
           f.text_hash, f.submitted_by AS by, f.submitted_at AS since, 'sign-off' AS rule, f.advice
    FROM sign_off f JOIN stage w ON w.id = f.stage_id
    WHERE f.decision IS NULL AND ${
      staffId === undefined
        ? Prisma.sql`true`
        : Prisma.sql`f.submitted_by <> ${staffId}::uuid AND w.worker_id IS DISTINCT FROM ${staffId}::uuid`
    }`;
}

/** Outcomes that a team manager authorises, then a senior manager countersigns: never anybody with a hand in them. */
export function waitingOutcomes(staffId?: string): Prisma.Sql {
  return Prisma.sql`
    SELECT w.id, w.id || '/outcome', CASE w.gate WHEN 'awaitingAuthorisation' THEN 'authorise' ELSE 'countersign' END,
           (w.state->'gate'->>'n')::int, w.state->'gate'->>'textHash',
           coalesce(w.state->'gate'->'authorised'->>'by', w.state->'gate'->'authors'->>0)::uuid,
           coalesce(w.state->'gate'->'authorised'->>'at', w.state->'gate'->>'recordedAt')::timestamptz, 'countersignature',
           w.state->'gate'->'advice'
    FROM stage w
    WHERE w.gate IN ('awaitingAuthorisation', 'awaitingCountersignature') AND ${
      staffId === undefined
        ? Prisma.sql`true`
        : Prisma.sql`NOT w.state->'gate'->'authors' @> to_jsonb(${staffId}::text) AND w.state->'gate'->'authorised'->>'by' IS DISTINCT FROM ${staffId}`
    }`;
}
