import { type Tx } from '../client';

export interface Recipient {
  id: string;
  email: string | null;
  /** Told because this person is away. */
  deputisingFor: string | null;
}

export interface RoleInTeam {
  role: string;
  /** Everybody with the role when left out. */
  teamId?: string;
  /** The day on which deputies are looked for, `YYYY-MM-DD`. */
  on: string;
}

/** Who is to be told: those with the role in the team, and their deputies of that day. */
export async function staffForNotification(tx: Tx, { role, teamId, on }: RoleInTeam): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    WITH holder AS (
      SELECT id, email FROM staff
      WHERE active AND ${role} = ANY (roles) AND (${teamId ?? null}::text IS NULL OR team_id = ${teamId ?? null}))
    SELECT id, email, NULL::uuid AS "deputisingFor" FROM holder
    UNION ALL
    SELECT DISTINCT ON (s.id) s.id, s.email, d.from_id
    FROM holder h JOIN delegation d ON d.from_id = h.id AND ${on}::date BETWEEN d.starts_on AND d.ends_on
    JOIN staff s ON s.id = d.to_id AND s.active
    WHERE s.id NOT IN (SELECT id FROM holder)
    ORDER BY 1`;
}
