import { type Prisma, type Tx } from '#libs/database';

/**
 * Journeys whose child is not known to be of the first one's family: no form ever named both, and no enquiry about the one came from a
 * household of the other.
 */
export async function notOfOneFamily(
  tx: Tx,
  { journeyId }: Pick<Prisma.StageModel, 'journeyId'>,
  others: readonly string[],
): Promise<string[]> {
  const family = await marksOf(tx, journeyId ?? '');
  const strangers: string[] = [];
  for (const other of others) {
    const marks = await marksOf(tx, other);
    if (!marks.some((mark) => family.includes(mark))) strangers.push(other);
  }
  return strangers;
}

/** What brothers and sisters share: enquiries in which the child was named, and the households that these came from. */
async function marksOf(tx: Tx, journeyId: string): Promise<string[]> {
  const journey = await tx.journey.findUnique({ where: { id: journeyId } });
  if (!journey) return [];
  const { personId, contactId, enquiryId } = journey;
  const contacts = await tx.contact.findMany({
    where: { OR: [{ personId }, { id: contactId }] },
    select: { enquiryId: true },
  });
  const ids = [...contacts.map((contact) => contact.enquiryId), ...(enquiryId === null ? [] : [enquiryId])];
  const enquiries = await tx.enquiry.findMany({ where: { id: { in: ids } }, select: { id: true, householdKey: true } });
  return enquiries.flatMap(({ id, householdKey }) => [id, ...(householdKey === null ? [] : [householdKey])]);
}
