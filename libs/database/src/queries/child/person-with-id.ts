import { type Tx } from '../../client';

/**
 * The person whom an id of ours leads to: their own, a journey's, a contact's or a stage's (`<journey id>/<kind>-<n>`). Undefined where
 * nothing leads to anybody whom whoever asks may see.
 */
export async function personWithId(tx: Tx, id: string): Promise<string | undefined> {
  const [uuid = ''] = id.split('/');
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p WHERE p.id = ${uuid}::uuid
    UNION SELECT p.id FROM journey j JOIN person p ON p.id = j.person_id WHERE j.id = ${uuid}::uuid
    UNION SELECT p.id FROM contact c JOIN person p ON p.id = c.person_id WHERE c.id = ${uuid}::uuid
    LIMIT 1`;
  return row?.id;
}
