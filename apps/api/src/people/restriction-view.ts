import { type Tx } from '#libs/database';
import { readDocuments } from '#libs/ledger';
import { given, instantOf } from '../reading/iso';
import { type RestrictionAnswer } from './restriction.schemas';

/** How the record stands, and why, for those who may know of it. */
export async function restrictionView(tx: Tx, personId: string): Promise<RestrictionAnswer> {
  const restriction = await tx.restriction.findFirst({ where: { personId, liftedAt: null } });
  const exclusions = await tx.exclusion.findMany({
    where: { personId, liftedAt: null },
    orderBy: { excludedAt: 'asc' },
  });
  const opened = await tx.breakGlass.findMany({ where: { personId }, orderBy: { openedAt: 'desc' }, take: 100 });
  const reasonOf = await reasons(tx, personId);
  return {
    personId,
    restricted: restriction !== null,
    staffIds: restriction?.staffIds ?? [],
    teamIds: restriction?.teamIds ?? [],
    ...given('since', restriction?.restrictedAt, instantOf),
    ...given('reason', restriction?.reasonHash, reasonOf),
    excluded: exclusions.map(({ staffId, excludedAt, reasonHash }) => ({
      ...{ staffId, since: instantOf(excludedAt), reason: reasonOf(reasonHash) },
    })),
    opened: opened.map(({ staffId, openedAt, until, reasonHash }) => ({
      ...{ staffId, openedAt: instantOf(openedAt), until: instantOf(until), reason: reasonOf(reasonHash) },
    })),
  };
}

/** What was written, by its hash. */
async function reasons(tx: Tx, personId: string): Promise<(hash: string) => string> {
  const texts = await readDocuments(tx, personId, 'restrictionReason');
  const byHash = new Map(texts.map(({ sha256, body }) => [sha256, (body as { reason: string }).reason]));
  return (hash) => byHash.get(hash) ?? '';
}
