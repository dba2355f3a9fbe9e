import { type Prisma, type Tx } from '#libs/database';

/** The person whom a stage is about; null while a contact's child is not identified. */
export async function childOf(
  tx: Tx,
  { journeyId, contactId }: Pick<Prisma.StageModel, 'journeyId' | 'contactId'>,
): Promise<string | null> {
  if (journeyId !== null) return (await tx.journey.findUniqueOrThrow({ where: { id: journeyId } })).personId;
  if (contactId === null) return null;
  return (await tx.contact.findUniqueOrThrow({ where: { id: contactId } })).personId;
}
