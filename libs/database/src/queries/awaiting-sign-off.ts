import { type Tx } from '../client';
import { Prisma } from '../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from './page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

export interface WaitingSignOff extends StageOfChild {
  signOffId: string;
  submission: number;
  textHash: string;
  submittedBy: string;
  submittedByName: string | null;
  submittedAt: Date;
  /** Of the sign-off's own clock. */
  dueOn: string | null;
  dueAt: Date | null;
  late: boolean;
}

export interface SignOffsFor {
  /** Of these teams; of every team that may be seen when left out. */
  teams?: readonly string[];
  /** Who asks: what they wrote or submitted themselves is not theirs to sign. */
  staffId: string;
}

/** Texts waiting for a signature, the longest waiting first. */
export async function awaitingSignOff(
  tx: Tx,
  { teams, staffId }: SignOffsFor,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<WaitingSignOff>> {
  const { beyond, limit } = keyset(Prisma.sql`o.submitted_at`, Prisma.sql`o.id`, request);
  const rows = await tx.$queryRaw<WaitingSignOff[]>`
    SELECT ${childColumns}, o.id AS "signOffId", o.submission, o.text_hash AS "textHash", o.submitted_by AS "submittedBy",
           a.name AS "submittedByName", o.submitted_at AS "submittedAt", d.due_on::text AS "dueOn", d.due_at AS "dueAt",
           coalesce(d.due_at < ${now}, false) AS late
    FROM sign_off o
    JOIN stage s ON s.id = o.stage_id ${childJoins}
    LEFT JOIN staff a ON a.id = o.submitted_by
    LEFT JOIN deadline d ON d.stage_id = o.stage_id AND d.rule = 'sign-off' AND d.n = o.submission
    WHERE o.decision IS NULL AND o.submitted_by <> ${staffId}::uuid AND s.worker_id IS DISTINCT FROM ${staffId}::uuid
      AND ${teams ? Prisma.sql`s.team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`} AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.submittedAt, id: row.signOffId }));
}
