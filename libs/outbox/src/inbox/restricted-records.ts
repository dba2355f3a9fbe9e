import { type Database, type Tx } from '#libs/database';

/** Who may hear of a child whose record is restricted, or closed to somebody. */
export interface RestrictedRecord {
  staffIds: readonly string[];
  teamIds: readonly string[];
  /** Nobody else may hear of it; otherwise everybody may who is not excluded. */
  restricted: boolean;
  excluded: readonly string[];
}

/** By stream: the child's own, its journeys' and its contacts'. Few at any time. */
export type RestrictedRecords = ReadonlyMap<string, RestrictedRecord>;

export async function readRestrictedRecords(tx: Tx | Database): Promise<RestrictedRecords> {
  const restrictions = await tx.restriction.findMany({ where: { liftedAt: null } });
  const exclusions = await tx.exclusion.findMany({ where: { liftedAt: null } });
  const personIds = [...new Set([...restrictions, ...exclusions].map(({ personId }) => personId))];
  if (personIds.length === 0) return new Map();
  const records = new Map<string, RestrictedRecord>();
  for (const personId of personIds) {
    const restriction = restrictions.find((one) => one.personId === personId);
    const excluded = exclusions.filter((one) => one.personId === personId).map(({ staffId }) => staffId);
    const { staffIds = [], teamIds = [] } = restriction ?? {};
    records.set(personId, { staffIds, teamIds, restricted: restriction !== undefined, excluded });
  }
  const ofThem = { where: { personId: { in: personIds } }, select: { id: true, personId: true } };
  for (const { id, personId } of [...(await tx.journey.findMany(ofThem)), ...(await tx.contact.findMany(ofThem))]) {
    const record = personId === null ? undefined : records.get(personId);
    if (record) records.set(id, record);
  }
  return records;
}
