import { type Tx } from '#libs/database';
import { readPolicy } from '../policies/read-policy';
import { type Due, type DueOptions } from './due';

/** A contact that nobody linked to a child, and its last day. */
export interface DueContact {
  contactId: string;
  /** YYYY-MM-DD */
  dueOn: string;
  rule: 'contactYears';
  kept?: Due['kept'];
}

interface Row {
  id: string;
  due_on: string;
  open: boolean;
  held: boolean;
}

/** Which of these contacts are due by a day, the longest due first. A hold on a restricted child whom one may be about keeps it as well. */
export async function dueContacts(
  tx: Tx,
  { by, contactId, limit = 1_000 }: Omit<DueOptions, 'personId'> & { contactId?: string } = {},
): Promise<DueContact[]> {
  const { contactYears } = (await readPolicy(tx, 'retention')).value;
  const rows = await tx.$queryRaw<Row[]>`
    WITH alone AS (
      SELECT c.id, (c.received_at AT TIME ZONE 'Europe/London')::date + make_interval(years => ${contactYears}::int) AS due,
        EXISTS (SELECT FROM stage s WHERE s.id = c.id::text AND s.finished_at IS NULL) AS open,
        EXISTS (SELECT FROM restricted_contact r JOIN legal_hold h ON h.person_id = r.person_id AND h.lifted_at IS NULL
                WHERE r.contact_id = c.id) AS held
      FROM contact c WHERE c.person_id IS NULL AND c.erased_at IS NULL
        AND (${contactId ?? null}::uuid IS NULL OR c.id = ${contactId ?? null}::uuid))
    SELECT id, to_char(due, 'YYYY-MM-DD') AS due_on, open, held FROM alone
    WHERE ${by ?? null}::text IS NULL OR due <= ${by ?? null}::date
    ORDER BY due, id LIMIT ${limit}::int`;
  return rows.map(({ id, due_on: dueOn, open, held }) => {
    const kept = held ? 'legalHold' : open ? 'workOpen' : undefined;
    return { contactId: id, dueOn, rule: 'contactYears', ...(kept ? { kept } : {}) };
  });
}
