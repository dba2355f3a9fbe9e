import { type Tx } from '#libs/database';
import { given, instantOf } from '../reading/iso';
import { type RestrictionAnswer } from './restriction.schemas';

/** How the record stands, for those who may know of it. */
export async function restrictionView(tx: Tx, personId: string): Promise<RestrictionAnswer> {
  const restriction = await tx.restriction.findFirst({ where: { personId, liftedAt: null } });
  const exclusions = await tx.exclusion.findMany({
    where: { personId, liftedAt: null },
    orderBy: { excludedAt: 'asc' },
  });
  const opened = await tx.breakGlass.findMany({ where: { personId }, orderBy: { openedAt: 'desc' }, take: 100 });
  return {
    personId,
    restricted: restriction !== null,
    staffIds: restriction?.staffIds ?? [],
    teamIds: restriction?.teamIds ?? [],
    ...given('since', restriction?.restrictedAt, instantOf),
    excluded: exclusions.map(({ staffId, excludedAt }) => ({ staffId, since: instantOf(excludedAt) })),
    opened: opened.map(({ staffId, openedAt, until }) => ({
      staffId,
      openedAt: instantOf(openedAt),
      until: instantOf(until),
    })),
  };
}
