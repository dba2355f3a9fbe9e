import { type Database, type Tx } from '#libs/database';

/** Who may hear of a child whose record is restricted, or closed to somebody. */
export interface RestrictedRecord {
  staffIds: readonly string[];
  teamIds: readonly string[];
  /** Nobody else may hear of it; otherwise everybody may who is not excluded. */
  restricted: boolean;
  excluded: readonly string[];
}

/** By stream: the child's own, its journeys', its contacts', and those of audits, complaints and learning about them. Few at any time. */
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
  for (const { id, journeyId } of await ofQuality(tx, [...records.keys()])) {
    const record = records.get(journeyId ?? '');
    if (record) records.set(id, record);
  }
  return records;
}

async function ofQuality(tx: Tx | Database, journeyIds: string[]): Promise<{ id: string; journeyId: string | null }[]> {
  const about = { where: { journeyId: { in: journeyIds } }, select: { id: true, journeyId: true } };
  const all = [await tx.audit.findMany(about), await tx.complaint.findMany(about), await tx.learning.findMany(about)];
  return all.flat();
}
