import { type Prisma } from '#libs/database';
import { dateOf } from '../../reading/iso';
import { childOf } from './child';
import { type Look, type Looking } from './looking';

export const bornOn: Look<'bornOn'> = async (about) => dayOf((await person(about))?.dateOfBirth);

/** Only while the child is not born. */
export const expectedOn: Look<'expectedOn'> = async (about) => {
  const known = await person(about);
  return known?.dateOfBirth ? undefined : dayOf(known?.expectedDateOfBirth);
};

async function person({ tx, stage }: Looking): Promise<Prisma.PersonModel | undefined> {
  const id = await childOf(tx, stage);
  return id === null ? undefined : ((await tx.person.findUnique({ where: { id } })) ?? undefined);
}

function dayOf(day: Date | null | undefined): string | undefined {
  return day ? dateOf(day) : undefined;
}
