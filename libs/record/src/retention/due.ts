import { type Tx } from '#libs/database';
import { readPolicy } from '../policies/read-policy';

/** A child's record and its last day. Ids and codes only. */
export interface Due {
  personId: string;
  /** YYYY-MM-DD: from this day on it is due to be destroyed; absent while a journey is open, or when no date is known to count from. */
  dueOn?: string;
  /** Which rule of the policy `retention` gives the day. */
  rule: 'untilAge' | 'closedYears' | 'contactYears' | 'unknown';
  /** Why it stays although its day has come, or will. */
  kept?: 'workOpen' | 'legalHold';
}

export interface DueOptions {
  /** YYYY-MM-DD: what is due by then. Everybody when left out. */
  by?: string;
  personId?: string;
  limit?: number;
}

interface Row {
  id: string;
  due_on: string | null;
  rule: Due['rule'];
  open: boolean;
  held: boolean;
}

/** Whose records are due by a day, the longest due first, and why those stay that stay. The service's own look: restrictions are ignored. */
export async function dueForShredding(tx: Tx, { by, personId, limit = 1_000 }: DueOptions = {}): Promise<Due[]> {
  const { untilAge, closedYears, contactYears } = (await readPolicy(tx, 'retention')).value;
  const rows = await tx.$queryRaw<Row[]>`
    WITH record AS (
      SELECT p.id, coalesce(p.date_of_birth, p.expected_date_of_birth) AS born,
        (SELECT bool_or(j.closed_at IS NULL) FROM journey j WHERE j.person_id = p.id) AS open,
        (SELECT max(j.closed_at) FROM journey j WHERE j.person_id = p.id) AS closed,
        greatest(p.created_at, (SELECT max(c.received_at) FROM contact c WHERE c.person_id = p.id)) AS heard,
        EXISTS (SELECT FROM contact c JOIN stage s ON s.id = c.id::text WHERE c.person_id = p.id AND s.finished_at IS NULL) AS asked,
        EXISTS (SELECT FROM legal_hold h WHERE h.person_id = p.id AND h.lifted_at IS NULL) AS held
      FROM person p WHERE p.erased_at IS NULL AND (${personId ?? null}::uuid IS NULL OR p.id = ${personId ?? null}::uuid)),
    dated AS (
      SELECT id, coalesce(open, false) OR asked AS open, held,
        CASE WHEN open THEN NULL WHEN closed IS NULL THEN (heard AT TIME ZONE 'Europe/London')::date + make_interval(years => ${contactYears}::int)
          ELSE greatest(born + make_interval(years => ${untilAge}::int),
            (closed AT TIME ZONE 'Europe/London')::date + make_interval(years => ${closedYears}::int)) END AS due,
        CASE WHEN open IS NULL THEN 'contactYears'
          WHEN born + make_interval(years => ${untilAge}::int)
             > (closed AT TIME ZONE 'Europe/London')::date + make_interval(years => ${closedYears}::int) THEN 'untilAge'
          WHEN born IS NULL THEN 'unknown' ELSE 'closedYears' END AS rule
      FROM record)
    SELECT id, CASE WHEN rule <> 'unknown' THEN to_char(due, 'YYYY-MM-DD') END AS due_on, rule, open, held FROM dated
    WHERE ${by ?? null}::text IS NULL OR (due <= ${by ?? null}::date AND rule <> 'unknown')
    ORDER BY due NULLS LAST, id LIMIT ${limit}::int`;
  return rows.map(({ id, due_on: dueOn, rule, open, held }) => ({
    personId: id,
    ...(dueOn === null ? {} : { dueOn }),
    rule,
    ...keptBy(open, held),
  }));
}

function keptBy(open: boolean, held: boolean): Pick<Due, 'kept'> {
  if (held) return { kept: 'legalHold' };
  return open ? { kept: 'workOpen' } : {};
}
