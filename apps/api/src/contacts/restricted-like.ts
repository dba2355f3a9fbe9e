import { type ChildDetails, possibleMatches, type Tx } from '#libs/database';
import { restrictedAmong, type RestrictedChild } from '#libs/record';
import { proposals } from './proposals';

/** Restricted children whom a child on a form may be, by the same likeness as everywhere. For the service itself, never for an answer. */
export async function restrictedLike(tx: Tx, child: ChildDetails): Promise<RestrictedChild[]> {
  if ((await tx.restriction.count({ where: { liftedAt: null } })) === 0) return [];
  const like = proposals(child, await possibleMatches(tx, child)).filter(({ band }) => band !== 'unlikely');
  return restrictedAmong(
    tx,
    like.map(({ personId }) => personId),
  );
}
