import { type Tx } from '../client';
import { type Prisma } from '../generated/client';

/** A child's journey: the child, the contact that began it, each stage with its clocks and signatures. */
export interface JourneyOverview {
  journey: Prisma.JourneyModel;
  person: Prisma.PersonModel | undefined;
  contacts: Prisma.ContactModel[];
  stages: StageOverview[];
}

export interface StageOverview extends Prisma.StageModel {
  deadlines: Prisma.DeadlineModel[];
  signOffs: Prisma.SignOffModel[];
}

/** @returns undefined when there is no such journey, or it is not to be seen */
export async function journeyOverview(tx: Tx, journeyId: string): Promise<JourneyOverview | undefined> {
  const journey = await tx.journey.findUnique({ where: { id: journeyId } });
  if (!journey) return undefined;
  const person = await tx.person.findUnique({ where: { id: journey.personId } });
  const contacts = await tx.contact.findMany({
    where: { OR: [{ journeyId }, { id: journey.contactId }] },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
  });
  const stages = await tx.stage.findMany({ where: { journeyId }, orderBy: [{ openedAt: 'asc' }, { id: 'asc' }] });
  const ofThese = { where: { stageId: { in: stages.map(({ id }) => id) } } };
  const deadlines = await tx.deadline.findMany({
    ...ofThese,
    orderBy: [{ startedAt: 'asc' }, { rule: 'asc' }, { n: 'asc' }],
  });
  const signOffs = await tx.signOff.findMany({ ...ofThese, orderBy: { submission: 'asc' } });
  return {
    journey,
    person: person ?? undefined,
    contacts,
    stages: stages.map((stage) => ({
      ...stage,
      deadlines: deadlines.filter(({ stageId }) => stageId === stage.id),
      signOffs: signOffs.filter(({ stageId }) => stageId === stage.id),
    })),
  };
}
